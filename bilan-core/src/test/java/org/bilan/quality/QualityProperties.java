package org.bilan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.agreement.FundingKind;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.testkit.Histories;

/** What holds of every matrix and every report. */
class QualityProperties {
    private static final AccountingYear YEAR = AccountingYear.calendar(2026);

    @Property
    void a_fact_taken_out_takes_exactly_its_own_evidence_with_it(
            @ForAll("bilans") List<History> told,
            @ForAll @IntRange(max = 9999) int which,
            @ForAll("days") LocalDate day) {
        List<History> bilans = new ArrayList<>(told);
        History once = bilans.get(which % bilans.size());
        History chosen = which % 2 == 0 ? once : referredTwice(once);
        int at = which % 4 == 1
                ? chosen.facts().size() - 1
                : which % chosen.facts().size();
        bilans.replaceAll(each -> each.id().equals(chosen.id()) ? chosen : each);
        RecordedFact gone = chosen.facts().get(at);
        List<RecordedFact> rest = new ArrayList<>(chosen.facts());
        rest.remove(at);
        List<History> less = bilans.stream()
                .map(each -> each.id().equals(chosen.id()) ? new History(chosen.id(), rest) : each)
                .toList();
        Audit audit = new Audit.Builder().on(day).build();
        List<EvidenceItem> own = evidence(QualiopiMatrix.of(audit, List.of(new History(chosen.id(), List.of(gone)))));
        List<EvidenceItem> expected = new ArrayList<>(evidence(QualiopiMatrix.of(audit, bilans)));
        own.forEach(item -> assertThat(expected.remove(item)).isTrue());
        assertThat(evidence(QualiopiMatrix.of(audit, less))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(own).allSatisfy(item -> assertThat(gone.event().on()).isBeforeOrEqualTo(day));
    }

    /** Two facts that are one and the same evidence, because it does not say which bilan it is from. */
    private static History referredTwice(History history) {
        LocalDate on = history.facts().get(history.facts().size() - 1).event().on();
        BilanEvent referred = new BilanEvent.Noted(on, FactKind.REFERRED);
        return history.with(referred).with(referred);
    }

    /** Found or stale, once per indicator. */
    private static List<EvidenceItem> evidence(QualiopiMatrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> Stream.concat(row.evidence().found().stream(), row.evidence().stale().stream()))
                .toList();
    }

    @Property
    void a_report_is_the_sum_of_the_reports_of_any_parts(
            @ForAll("accounts") List<BilanAccount> accounts, @ForAll("parts") List<Integer> parts) {
        Map<Integer, List<BilanAccount>> split = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            split.computeIfAbsent(parts.get(i), part -> new ArrayList<>()).add(accounts.get(i));
        }
        ActivityFigures whole = figures(accounts);
        ActivityFigures sum = split.values().stream()
                .map(QualityProperties::figures)
                .reduce(ActivityFigures.NONE, ActivityFigures::plus);
        for (BpfLine line : BpfLine.values()) {
            assertThat(sum.on(line)).as(line.name()).isEqualTo(whole.on(line));
        }
        assertThat(sum.gaps()).containsExactlyInAnyOrderElementsOf(whole.gaps());
    }

    @Property
    void the_figures_of_a_year_are_those_that_a_plain_count_gives(@ForAll("accounts") List<BilanAccount> accounts) {
        long minutes = 0;
        long accompanied = 0;
        long people = 0;
        for (BilanAccount account : accounts) {
            long own = 0;
            for (BilanEvent fact : account.history().events()) {
                if (fact instanceof BilanEvent.SessionHeld session
                        && session.on().getYear() == 2026) {
                    own += session.minutes();
                    accompanied += session.mode().isAccompanied() ? session.minutes() : 0;
                }
            }
            minutes += own;
            people += own > 0 ? 1 : 0;
        }
        ActivityFigures figures = figures(accounts);
        assertThat(figures.on(BpfLine.F3_E_BILANS)).isEqualTo(BpfFigure.people(people, minutes));
        assertThat(figures.on(BpfLine.E_ACCOMPANIED).minutes()).isEqualTo(accompanied);
        long unknown = figures.gaps().stream()
                .filter(BpfGap.StatusUnknown.class::isInstance)
                .count();
        long known = Stream.of(
                        BpfLine.F1_A_PRIVATE_EMPLOYEES,
                        BpfLine.F1_C_JOBSEEKERS,
                        BpfLine.F1_D_INDIVIDUALS,
                        BpfLine.F1_E_OTHERS)
                .mapToLong(line -> figures.on(line).count())
                .sum();
        assertThat(known + unknown).isEqualTo(people);
    }

    private static ActivityFigures figures(List<BilanAccount> accounts) {
        return ActivityReport.of(YEAR, accounts).orElseThrow().figures();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(LocalDate.of(2025, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<List<Integer>> parts() {
        return Arbitraries.integers().between(0, 3).list().ofSize(5);
    }

    @Provide
    Arbitrary<List<History>> bilans() {
        return Histories.withFactsBeside()
                .filter(facts -> !facts.isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(QualityProperties::numbered);
    }

    @Provide
    Arbitrary<List<BilanAccount>> accounts() {
        Arbitrary<BilanAccount.Income> income = Combinators.combine(
                        Arbitraries.integers().between(0, 900).map(LocalDate.of(2025, 6, 1)::plusDays),
                        Arbitraries.of(FundingKind.class),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-900"), new BigDecimal("2500"))
                                .ofScale(2))
                .as(BilanAccount.Income::new);
        return Combinators.combine(
                        Histories.withFactsBeside().list().ofMaxSize(5).map(QualityProperties::numbered),
                        income.list().ofMaxSize(3).list().ofSize(5))
                .as((histories, incomes) -> {
                    List<BilanAccount> accounts = new ArrayList<>();
                    for (int i = 0; i < histories.size(); i++) {
                        accounts.add(new BilanAccount(histories.get(i), incomes.get(i)));
                    }
                    return accounts;
                });
    }

    private static List<History> numbered(List<List<BilanEvent>> stories) {
        List<History> histories = new ArrayList<>();
        for (List<BilanEvent> story : stories) {
            List<RecordedFact> facts = new ArrayList<>();
            story.forEach(event -> facts.add(new RecordedFact(facts.size() + 1L, Instant.EPOCH, event)));
            histories.add(new History(new BilanId("bilan-" + histories.size()), facts));
        }
        return histories;
    }
}
