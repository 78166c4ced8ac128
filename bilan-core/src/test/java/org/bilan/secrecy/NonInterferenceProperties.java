package org.bilan.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.papers.PaperKind;
import org.bilan.parties.Role;
import org.bilan.testkit.Histories;
import org.bilan.testkit.Sights;

/** Two bilans that differ only in secret facts look the same to whoever may not know them. */
class NonInterferenceProperties {
    /** Written by hand, not read from the table: what employer, funder, auditor and inspector must not notice. */
    private static final Set<FactKind> SECRET_FACTS = EnumSet.of(
            FactKind.DISABILITY_DISCLOSED,
            FactKind.ACCESS_BARRIER_REPORTED,
            FactKind.SOLUTION_PROPOSED,
            FactKind.FULLY_REMOTE_PROPOSED,
            FactKind.REMOTE_DELIVERY_CONSENTED,
            FactKind.EXPECTATIONS_RECORDED,
            FactKind.WORKBOOK_CHECKED,
            FactKind.OCCUPATION_SURVEY_HELD,
            FactKind.RESOURCE_PROVIDED,
            FactKind.TRAINING_PROPOSED,
            FactKind.ACTION_PLAN_REVIEWED);

    private static final Set<PaperKind> SECRET_PAPERS = EnumSet.of(
            PaperKind.FEASIBILITY_STATEMENT,
            PaperKind.EXPECTATIONS_RECORD,
            PaperKind.STEP_WORKBOOK,
            PaperKind.KNOWLEDGE_INPUT,
            PaperKind.OCCUPATION_SURVEY,
            PaperKind.DETAILED_RESULTS);

    /** Written by hand: who acts in a bilan and is told why. */
    private static final Set<Role> MAY_SEE_REASONS =
            EnumSet.of(Role.BENEFICIARY, Role.CONSULTANT, Role.SUBSTITUTE_CONSULTANT, Role.ADMINISTRATOR);

    private static final List<Role> OUTSIDERS =
            List.of(Role.EMPLOYER, Role.FUNDER, Role.AUDITOR, Role.INSPECTOR, Role.ADVISER, Role.ADMINISTRATOR);

    /** A secret fact and where in the story it stands. */
    record Planted(int place, int days, int which) {
        BilanEvent fact(LocalDate start) {
            LocalDate on = start.plusDays(days);
            int plain = SECRET_FACTS.size();
            if (which < plain) {
                return new BilanEvent.Noted(on, List.copyOf(SECRET_FACTS).get(which));
            }
            int paper = which - plain;
            if (paper < SECRET_PAPERS.size()) {
                PaperKind kind = List.copyOf(SECRET_PAPERS).get(paper);
                return new PrivacyFact.PaperRecorded(on, kind, 1 + place, "ab".repeat(32));
            }
            return switch (paper - SECRET_PAPERS.size()) {
                case 0 -> new SideFact.FeasibilityStated(on, Feasibility.NOT_FEASIBLE);
                case 1 -> new SideFact.WorkbookHandedOver(on, place % 2 == 0, true);
                default -> new SideFact.InstrumentAdministered(on, place % 2 == 0);
            };
        }
    }

    @Provide
    Arbitrary<List<Planted>> secrets() {
        int kinds = SECRET_FACTS.size() + SECRET_PAPERS.size() + 3;
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, kinds - 1))
                .as(Planted::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<BilanEvent>> stories() {
        return Histories.withFactsBeside();
    }

    @Property
    void employer_funder_auditor_inspector_adviser_and_administration_see_no_difference(
            @ForAll("stories") List<BilanEvent> story,
            @ForAll("secrets") List<Planted> secrets,
            @ForAll("days") int after) {
        if (story.isEmpty()) {
            return;
        }
        LocalDate start = story.get(0).on();
        List<BilanEvent> other = planted(story, secrets, start);
        LocalDate asOf = start.plusDays(after);
        for (Role role : OUTSIDERS) {
            assertThat(view(role, other, asOf)).as(role.name()).isEqualTo(view(role, story, asOf));
        }
        assertThat(view(Role.COLLEAGUE, other, asOf)).isEqualTo(new RoleView.NothingView());
    }

    /** The property above is not empty: the beneficiary sees what was planted. */
    @Property(tries = 200)
    void the_beneficiary_sees_every_difference(
            @ForAll("stories") List<BilanEvent> story, @ForAll("secrets") List<Planted> secrets) {
        if (story.isEmpty()) {
            return;
        }
        LocalDate start = story.get(0).on();
        LocalDate asOf = start.plusDays(3000);
        assertThat(view(Role.BENEFICIARY, planted(story, secrets, start), asOf))
                .isNotEqualTo(view(Role.BENEFICIARY, story, asOf));
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.of(1, 30, 60, 120, 200, 400, 800, 1600, 3000);
    }

    /** A reason tells of a breach: who may not see that does not notice it, whatever fact it explains. */
    @Property
    void a_reason_is_noticed_by_nobody_who_may_not_see_what_broke_the_law(
            @ForAll("stories") List<BilanEvent> story,
            @ForAll("places") int place,
            @ForAll BreachReason why,
            @ForAll("days") int after) {
        if (story.isEmpty()) {
            return;
        }
        int version = 1 + place % story.size();
        LocalDate asOf = story.get(0).on().plusDays(after);
        BilanEvent explained = story.get(version - 1);
        List<BilanEvent> more = new ArrayList<>(story);
        more.add(new SideFact.BreachExplained(explained.on(), version, why));
        for (Role role : Role.values()) {
            boolean noticed = MAY_SEE_REASONS.contains(role)
                    && !explained.on().isAfter(asOf)
                    && Sights.of(role, history(story), asOf).sees(explained);
            assertThat(view(role, more, asOf).equals(view(role, story, asOf)))
                    .as("%s %s %s", role, explained, after)
                    .isEqualTo(!noticed);
        }
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 40);
    }

    /** A planted fact moves what comes after it: reasons name the same facts as before. */
    private static List<BilanEvent> planted(List<BilanEvent> story, List<Planted> secrets, LocalDate start) {
        List<BilanEvent> facts = new ArrayList<>(story);
        List<BilanEvent> named = new ArrayList<>(story);
        for (Planted each : secrets) {
            int place = Math.min(each.place() + 1, facts.size());
            facts.add(place, each.fact(start));
            named.add(place, each.fact(start));
        }
        facts.replaceAll(fact -> fact instanceof SideFact.BreachExplained reason
                ? new SideFact.BreachExplained(reason.on(), moved(story, named, reason.version()), reason.reason())
                : fact);
        return facts;
    }

    private static long moved(List<BilanEvent> story, List<BilanEvent> planted, long version) {
        BilanEvent fact = story.get((int) version - 1);
        for (int i = 0; i < planted.size(); i++) {
            if (planted.get(i) == fact) {
                return i + 1L;
            }
        }
        throw new IllegalStateException("a planted fact must not push out " + fact);
    }

    private static RoleView view(Role role, List<BilanEvent> facts, LocalDate asOf) {
        History history = history(facts);
        return RoleViews.of(Sights.of(role, history, asOf), history, asOf);
    }

    private static History history(List<BilanEvent> facts) {
        List<RecordedFact> recorded = new ArrayList<>();
        facts.forEach(fact -> recorded.add(new RecordedFact(recorded.size() + 1L, Instant.EPOCH, fact)));
        return new History(new BilanId("b"), recorded);
    }
}
