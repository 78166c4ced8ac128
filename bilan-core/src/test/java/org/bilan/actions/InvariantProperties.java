package org.bilan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.law.Severity;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Stage;
import org.bilan.papers.DataKind;
import org.bilan.parties.Role;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Enforcement;
import org.bilan.rules.Finding;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.FactSecrecy;
import org.bilan.testkit.Facts;
import org.bilan.testkit.Sights;

/** Whatever is tried in whatever order: no sequence of admitted facts breaks an invariant of the life cycle. */
class InvariantProperties {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final RuleSet RULES = FrenchRules.shipped();
    private static final Regime LAWFUL = new Regime(RULES, PARIS, Enforcement.REFUSE_UNLAWFUL);

    /** The story of an attempt: what was admitted, and when each fact came. */
    private record Told(List<BilanEvent> facts) {
        History history() {
            return Attempts.history(facts);
        }

        Assessment assess(LocalDate asOf) {
            return RULES.check(CaseFile.of(history(), PARIS, asOf));
        }
    }

    @Property(tries = 200)
    void invariant_1_silence_is_a_refusal_a_lapse_or_an_expiry_only_when_its_time_has_run_out_and_never_a_consent(
            @ForAll("attempts") List<BilanEvent> attempts) {
        List<BilanEvent> before = new ArrayList<>();
        for (BilanEvent fact : admitted(attempts).facts()) {
            Assessment then = new Told(before).assess(fact.on());
            if (fact.kind() == FactKind.REFLECTION_LAPSED) {
                assertThat(verdict(then, "S-REF-01")).isEqualTo(Finding.Verdict.ELAPSED);
            }
            if (fact.kind() == FactKind.CONVENTION_DEEMED_REFUSED) {
                assertThat(verdict(then, "L-TRI-03")).isEqualTo(Finding.Verdict.ELAPSED);
            }
            if (fact.kind() == FactKind.WITHDRAWAL_PERIOD_EXPIRED) {
                assertThat(verdict(then, "L-CON-03")).isNotEqualTo(Finding.Verdict.DUE);
            }
            before.add(fact);
        }
        assertThat(Stream.of(Command.values()).filter(command -> command.roles().contains(Role.SYSTEM)))
                .containsExactlyInAnyOrder(
                        Command.LAPSE_REFLECTION,
                        Command.DEEM_REFUSED,
                        Command.EXPIRE_WITHDRAWAL,
                        Command.DESTROY_DOCUMENTS,
                        Command.REMIND_FOLLOW_UP);
    }

    @Property(tries = 300)
    void invariant_1_a_silence_is_recorded_when_its_time_has_run_out_and_not_a_day_before(
            @ForAll("silent") String story, @ForAll("silences") FactKind silence, @ForAll("steps") int days) {
        History history = Attempts.history(Facts.parse(story));
        LocalDate day = Attempts.lastDay(history).plusDays(days);
        BilanEvent fact = Facts.of(silence, day);
        if (BilanDecider.objections(history, fact).isEmpty()) {
            Assessment then = RULES.check(CaseFile.of(history, PARIS, day));
            boolean over = switch (silence) {
                case REFLECTION_LAPSED -> verdict(then, "S-REF-01") == Finding.Verdict.ELAPSED;
                case CONVENTION_DEEMED_REFUSED -> verdict(then, "L-TRI-03") == Finding.Verdict.ELAPSED;
                default -> verdict(then, "L-CON-03") != Finding.Verdict.DUE;
            };
            assertThat(Admission.of(history, LAWFUL).admit(fact).isRight()).isEqualTo(over);
        }
    }

    @Property(tries = 200)
    void invariant_2_no_session_is_held_before_the_law_allows_it_and_none_beyond_24_hours(
            @ForAll("attempts") List<BilanEvent> attempts) {
        Told told = admitted(attempts);
        Assessment then = told.assess(Attempts.lastDay(told.history()));
        assertThat(then.breaches(Severity.LAW))
                .noneMatch(breach -> breach.rule().bounds() == FactKind.SESSION_HELD);
        assertThat(BilanDecider.replay(told.history()).hours().heldMinutes())
                .as("invariant 3")
                .isLessThanOrEqualTo(24 * 60);
    }

    @Property(tries = 200)
    void invariant_4_after_the_destruction_the_story_is_still_told_and_holds_no_content(
            @ForAll("attempts") List<BilanEvent> attempts) {
        List<BilanEvent> facts = new ArrayList<>(admitted(attempts).facts());
        History before = Attempts.history(facts);
        History after = before.with(Facts.of(FactKind.DOCUMENTS_DESTROYED, Attempts.lastDay(before)));
        assertThat(BilanDecider.replay(after).hours())
                .isEqualTo(BilanDecider.replay(before).hours());
        assertThat(after.facts().subList(0, facts.size())).isEqualTo(before.facts());
    }

    @Property(tries = 200)
    void invariant_5_an_interrupted_bilan_is_destroyed_as_from_its_interruption(
            @ForAll("started") List<BilanEvent> story,
            @ForAll("interruptions") FactKind interruption,
            @ForAll("steps") int days) {
        History history = Attempts.history(story);
        LocalDate day = Attempts.lastDay(history).plusDays(days);
        BilanEvent stop = Facts.of(interruption, day);
        if (!BilanDecider.objections(history, stop).isEmpty()) {
            return;
        }
        Assessment then = RULES.check(CaseFile.of(history.with(stop), PARIS, day));
        assertThat(then.find("L-DES-01").orElseThrow())
                .isInstanceOfSatisfying(
                        Finding.Due.class,
                        due -> assertThat(due.window().latest()).contains(day));
    }

    /** S-CON-01 promises to keep the law, destruction among it: it is broken with L-DES-01. */
    @Property(tries = 200)
    void invariant_6_who_has_left_is_owed_nothing_more_but_destruction_and_proof(
            @ForAll("attempts") List<BilanEvent> attempts,
            @ForAll("leaving") FactKind leaving,
            @ForAll("steps") int days) {
        History before = admitted(attempts).history();
        LocalDate day = Attempts.lastDay(before);
        if (Admission.of(before, LAWFUL).admit(Facts.of(leaving, day)).isRight()) {
            Told left = new Told(before.with(Facts.of(leaving, day)).story());
            Set<String> later = breached(left.assess(day.plusDays(1 + 12 * days)));
            later.removeAll(breached(left.assess(day)));
            later.remove("S-CON-01");
            assertThat(later)
                    .allSatisfy(rule -> assertThat(
                                    RULES.find(rule).orElseThrow().bounds().isOwedAfterLeaving())
                            .as(rule)
                            .isTrue());
        }
    }

    @Property(tries = 200)
    void invariant_7_time_alone_never_turns_kept_into_broken_or_back(
            @ForAll("attempts") List<BilanEvent> attempts, @ForAll("steps") int days) {
        Told told = admitted(attempts);
        LocalDate day = Attempts.lastDay(told.history());
        Assessment now = told.assess(day.minusDays(days));
        Assessment later = told.assess(day.plusDays(days));
        assertThat(now.diff(later))
                .allSatisfy(change -> assertThat(change.before().orElseThrow().verdict())
                        .isNotIn(Finding.Verdict.MET, Finding.Verdict.BREACHED));
    }

    @Property(tries = 200)
    void invariant_8_a_referral_never_needs_a_disability_to_be_named(@ForAll("attempts") List<BilanEvent> attempts) {
        List<BilanEvent> without = admitted(attempts).facts().stream()
                .filter(fact -> FactSecrecy.of(fact) != DataKind.ACCOMMODATION || fact.kind() == FactKind.REFERRED)
                .toList();
        History history = Attempts.history(without);
        boolean open = !BilanDecider.replay(history).stage().isTerminal() && !without.isEmpty();
        BilanEvent referral = Facts.of(FactKind.REFERRED, Attempts.lastDay(history));
        assertThat(Admission.of(history, LAWFUL).admit(referral).isRight()).isEqualTo(open);
    }

    @Property(tries = 150)
    void invariant_9_two_cases_that_differ_in_secret_facts_look_the_same_to_employer_funder_and_auditor(
            @ForAll("attempts") List<BilanEvent> attempts,
            @ForAll("secrets") List<FactKind> secrets,
            @ForAll("outsiders") Role role) {
        List<BilanEvent> facts = admitted(attempts).facts();
        LocalDate day = Attempts.lastDay(Attempts.history(facts));
        List<BilanEvent> more = new ArrayList<>(facts);
        secrets.forEach(secret -> more.add(Facts.of(secret, day)));
        List<BilanEvent> fewer = facts.stream()
                .filter(fact -> !SecretFacts.KINDS.contains(fact.kind()))
                .toList();
        if (fewer.isEmpty()) {
            return;
        }
        CaseView seen = view(Attempts.history(more), role, day);
        assertThat(seen).isEqualTo(view(Attempts.history(fewer), role, day));
        assertThat(seen.facts()).noneMatch(fact -> SecretFacts.KINDS.contains(fact.kind()));
    }

    @Property(tries = 300)
    void a_correction_that_is_admitted_leaves_a_story_that_could_have_been_told_so(
            @ForAll("attempts") List<BilanEvent> attempts,
            @ForAll("steps") int version,
            @ForAll("replacements") Attempts.Attempt instead) {
        History history = admitted(attempts).history();
        LocalDate day = Attempts.lastDay(history);
        FactCorrected correction = instead.way() % 2 == 0
                ? FactCorrected.removing(day, 1 + version)
                : FactCorrected.replacing(day, 1 + version, instead.on(day));
        if (BilanDecider.objections(history, correction).isEmpty()) {
            History corrected = history.with(correction);
            List<BilanEvent> told = new ArrayList<>();
            for (BilanEvent fact : corrected.story()) {
                assertThat(BilanDecider.objections(Attempts.history(told), fact))
                        .isEmpty();
                told.add(fact);
            }
            assertThat(BilanDecider.replay(corrected)).isEqualTo(BilanDecider.replay(Attempts.history(told)));
            assertThat(corrected.facts().subList(0, history.facts().size())).isEqualTo(history.facts());
            int removed = correction.instead().isPresent() ? 0 : 1;
            assertThat(corrected.story()).hasSize(history.story().size() - removed);
            assertThat(corrected.story())
                    .containsAll(correction.instead().stream().toList());
        }
    }

    @Property(tries = 200)
    void a_closed_case_stays_closed_and_says_why_and_since_when(@ForAll("attempts") List<BilanEvent> attempts) {
        List<BilanEvent> before = new ArrayList<>();
        for (BilanEvent fact : admitted(attempts).facts()) {
            Stage stage = BilanDecider.replay(Attempts.history(before)).stage();
            assertThat(stage.isTerminal()).isIn(false, fact.kind().isOwedAfterLeaving());
            before.add(fact);
        }
        var bilan = BilanDecider.replay(Attempts.history(before));
        assertThat(bilan.closeReason().isPresent()).isEqualTo(bilan.stage().isTerminal());
        assertThat(bilan.closedSince().isPresent()).isEqualTo(bilan.stage().isTerminal());
    }

    /** What can be recorded of these facts, one after the other, if nothing unlawful is. */
    private static Told admitted(List<BilanEvent> attempts) {
        List<BilanEvent> facts = new ArrayList<>();
        for (BilanEvent fact : attempts) {
            if (Admission.of(Attempts.history(facts), LAWFUL).admit(fact).isRight()) {
                facts.add(fact);
            }
        }
        return new Told(facts);
    }

    private static Finding.Verdict verdict(Assessment assessment, String rule) {
        return assessment.find(rule).orElseThrow().verdict();
    }

    private static Set<String> breached(Assessment assessment) {
        return assessment.breaches().stream().map(breach -> breach.norm().id()).collect(Collectors.toSet());
    }

    /** A story up to some act, then anything, on days that move on. */
    @Provide
    Arbitrary<List<BilanEvent>> attempts() {
        return Combinators.combine(Attempts.stories(), Attempts.any().list().ofMaxSize(8))
                .as((story, more) -> {
                    List<BilanEvent> all = new ArrayList<>(story);
                    LocalDate day = Attempts.lastDay(Attempts.history(story));
                    for (Attempts.Attempt attempt : more) {
                        day = day.plusDays(attempt.days());
                        all.add(attempt.on(day));
                    }
                    return all.stream()
                            .filter(fact -> fact.kind() != FactKind.FACT_CORRECTED)
                            .toList();
                });
    }

    /** Somebody is asked and does not answer. */
    @Provide
    Arbitrary<String> silent() {
        String offered = "first contact made 2026-03-02; intake interview offered 2026-03-03;"
                + " intake interview held 2026-03-05; quote delivered 2026-03-05";
        String accepted = offered + "; information given 2026-03-05 ALL; offer accepted 2026-03-09;";
        return Arbitraries.of(
                offered,
                accepted + "funding file opened 2026-03-09 EMPLOYER_PLAN 100;"
                        + " agreement draft sent 2026-03-10 TRIPARTITE_AGREEMENT",
                accepted
                        + "funding file opened 2026-03-09 OWN_COST 0; agreement draft sent 2026-03-09 TRAINING_CONTRACT;"
                        + " agreement signed 2026-03-10 TRAINING_CONTRACT");
    }

    @Provide
    Arbitrary<FactKind> silences() {
        return Arbitraries.of(
                FactKind.REFLECTION_LAPSED, FactKind.CONVENTION_DEEMED_REFUSED, FactKind.WITHDRAWAL_PERIOD_EXPIRED);
    }

    @Provide
    Arbitrary<List<BilanEvent>> started() {
        return Arbitraries.integers().between(8, 12).map(Attempts::story);
    }

    @Provide
    Arbitrary<FactKind> interruptions() {
        return Arbitraries.of(
                FactKind.BILAN_ABANDONED, FactKind.CONSENT_REVOKED, FactKind.PROVIDER_CANCELLED, FactKind.WITHDRAWN);
    }

    @Provide
    Arbitrary<FactKind> leaving() {
        return Arbitraries.of(FactKind.CONSENT_REVOKED, FactKind.WITHDRAWN, FactKind.REFERRED);
    }

    @Provide
    Arbitrary<Integer> steps() {
        return Arbitraries.integers().between(0, 40);
    }

    @Provide
    Arbitrary<Attempts.Attempt> replacements() {
        return Attempts.any().filter(attempt -> attempt.kind() != FactKind.FACT_CORRECTED);
    }

    private static CaseView view(History history, Role role, LocalDate day) {
        return CaseView.of(history, LAWFUL, Sights.of(role, history, day), day);
    }

    @Provide
    Arbitrary<List<FactKind>> secrets() {
        return Arbitraries.of(SecretFacts.KINDS).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Role> outsiders() {
        return Arbitraries.of(Role.EMPLOYER, Role.FUNDER, Role.AUDITOR, Role.INSPECTOR);
    }
}
