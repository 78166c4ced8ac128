package org.bilan.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.law.Confidence;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which indicator applies when, and what is found, missing and stale. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class QualiopiMatrixTest {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final LocalDate AUDIT = LocalDate.of(2026, 11, 20);
    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    @ParameterizedTest
    @CsvSource({"2019-06-06,OF_2019,32", "2026-10-31,OF_2019,32", "2026-11-01,OF_2026,33", "2027-05-05,OF_2026,33"})
    void the_day_of_the_audit_chooses_the_framework(LocalDate day, QualityFramework framework, int rows) {
        QualiopiMatrix matrix = QualiopiMatrix.of(on(day), List.of());
        assertThat(matrix.framework().value()).isEqualTo(framework);
        assertThat(matrix.rows()).hasSize(rows);
        assertThat(matrix.framework().citation().confidence()).isEqualTo(Confidence.SECONDARY);
    }

    @Test
    void before_the_first_framework_there_is_no_audit() {
        assertThatThrownBy(() -> on(LocalDate.of(2019, 6, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("on (2019-06-05)");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 8, 13, 14, 15, 16, 20, 28, 29, 33})
    void what_does_not_apply_to_bilans_must_be_confirmed_by_a_person(int number) {
        assertThat(status(on(AUDIT), number)).isEqualTo(QualiopiRow.Status.TO_BE_CONFIRMED);
        Audit confirmed = new Audit.Builder()
                .on(AUDIT)
                .confirmedNotApplicable(Set.of(number))
                .build();
        assertThat(status(confirmed, number)).isEqualTo(QualiopiRow.Status.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32})
    void what_applies_and_has_no_evidence_misses_everything(int number) {
        QualiopiRow row = QualiopiMatrix.of(on(AUDIT), List.of()).row(number).orElseThrow();
        assertThat(row.status()).isEqualTo(QualiopiRow.Status.UNCOVERED);
        assertThat(row.evidence().missing()).containsExactly(new MissingEvidence.Everything(new Indicator(number)));
        assertThat(row.applicability().value()).isEqualTo(Applicability.APPLIES);
    }

    @Test
    void a_fact_that_was_corrected_away_is_no_evidence() {
        BilanEvent.Noted answered = new BilanEvent.Noted(LocalDate.of(2026, 9, 1), FactKind.SURVEY_ANSWERED);
        History told = new History(ID, List.of(new RecordedFact(1, Instant.EPOCH, answered)));
        History corrected = told.with(FactCorrected.removing(LocalDate.of(2026, 9, 2), 1));
        assertThat(evidence(told, 30)).hasSize(1);
        assertThat(evidence(corrected, 30)).isEmpty();
    }

    @Test
    void a_complaint_misses_its_answer() {
        History told = new History(
                ID,
                List.of(new RecordedFact(
                        1,
                        Instant.EPOCH,
                        new BilanEvent.Noted(LocalDate.of(2026, 9, 1), FactKind.COMPLAINT_RECEIVED))));
        assertThat(QualiopiMatrix.of(on(AUDIT), List.of(told))
                        .row(31)
                        .orElseThrow()
                        .evidence()
                        .missing())
                .hasSize(1);
    }

    private static List<EvidenceItem> evidence(History told, int number) {
        return QualiopiMatrix.of(on(AUDIT), List.of(told))
                .row(number)
                .orElseThrow()
                .evidence()
                .found();
    }

    @Test
    void entrusting_applies_only_to_who_entrusts() {
        assertThat(status(on(AUDIT), 27)).isEqualTo(QualiopiRow.Status.TO_BE_CONFIRMED);
        assertThat(status(new Audit.Builder().on(AUDIT).entrusted(true).build(), 27))
                .isEqualTo(QualiopiRow.Status.UNCOVERED);
    }

    @Test
    void no_table_is_shipped_for_other_categories() {
        assertThat(new Indicator(1).applicability(ActionCategory.TRAINING)).isEmpty();
        assertThat(new Indicator(33).applicability(ActionCategory.BILAN, LocalDate.of(2026, 10, 31)))
                .isEmpty();
        assertThatThrownBy(() -> new Indicator(34)).hasMessage("number (34) must be 1 to 33");
        assertThatThrownBy(() -> new Indicator(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void facts_up_to_the_day_of_the_audit_are_evidence_of_their_indicators() {
        History history = history(Facts.parse("consent given 2026-11-20; synthesis delivered 2026-11-21"));
        QualiopiMatrix matrix = QualiopiMatrix.of(on(AUDIT), List.of(history));
        assertThat(matrix.found())
                .containsExactly(new EvidenceItem.OfBilan(new Indicator(9), ID, 1, FactKind.CONSENT_GIVEN, AUDIT));
    }

    @Test
    void what_a_bilan_should_have_by_now_is_missing() {
        History history =
                history(Facts.parse("consent given 2026-03-01; session held 2026-03-02 PRELIMINARY 120 IN_PERSON"));
        QualiopiMatrix matrix = QualiopiMatrix.of(on(AUDIT), List.of(history));
        assertThat(matrix.row(9).orElseThrow().status()).isEqualTo(QualiopiRow.Status.COVERED);
        assertThat(matrix.row(10).orElseThrow().evidence().missing())
                .containsExactly(
                        new MissingEvidence.Everything(new Indicator(10)),
                        new MissingEvidence.OfBilan(
                                new Indicator(10), ID, FactKind.AGREEMENT_SIGNED, FactKind.SESSION_HELD));
        assertThat(matrix.row(5).orElseThrow().evidence().missing())
                .containsExactly(new MissingEvidence.Everything(new Indicator(5)));
    }

    @Test
    void an_indicator_with_some_evidence_and_some_missing_is_incomplete() {
        List<BilanEvent> facts =
                new ArrayList<>(Facts.parse("phase closed 2026-03-20 CONCLUSIONS; bilan ended 2026-03-20"));
        assertThat(QualiopiMatrix.of(on(AUDIT), List.of(history(facts)))
                        .row(5)
                        .orElseThrow()
                        .status())
                .isEqualTo(QualiopiRow.Status.INCOMPLETE);
    }

    @Test
    void that_remote_work_was_looked_at_is_asked_by_the_framework_of_2026_only() {
        History history = history(List.of(new SideFact.WorkbookHandedOver(LocalDate.of(2026, 3, 2), true, true)));
        assertThat(QualiopiMatrix.of(on(LocalDate.of(2026, 10, 31)), List.of(history))
                        .row(19)
                        .orElseThrow()
                        .status())
                .isEqualTo(QualiopiRow.Status.COVERED);
        assertThat(QualiopiMatrix.of(on(LocalDate.of(2026, 11, 1)), List.of(history))
                        .row(19)
                        .orElseThrow()
                        .status())
                .isEqualTo(QualiopiRow.Status.INCOMPLETE);
    }

    @Test
    void evidence_older_than_the_certificate_is_stale() {
        History history = history(Facts.parse("consent given 2023-11-19; consent given 2023-11-20"));
        QualiopiRow row = QualiopiMatrix.of(on(AUDIT), List.of(history)).row(9).orElseThrow();
        assertThat(row.evidence().found()).extracting(EvidenceItem::on).containsExactly(LocalDate.of(2023, 11, 20));
        assertThat(row.evidence().stale()).extracting(EvidenceItem::on).containsExactly(LocalDate.of(2023, 11, 19));
    }

    @Test
    void a_document_of_the_provider_is_stale_after_its_last_day() {
        Indicator indicator = new Indicator(21);
        EvidenceItem.OfProvider good = document(indicator, AUDIT);
        EvidenceItem.OfProvider old = document(indicator, AUDIT.minusDays(1));
        EvidenceItem.OfProvider later = new EvidenceItem.OfProvider(indicator, "later", AUDIT.plusDays(1), NEVER);
        Audit audit =
                new Audit.Builder().on(AUDIT).addDocuments(good, old, later).build();
        QualiopiRow row = QualiopiMatrix.of(audit, List.of()).row(21).orElseThrow();
        assertThat(row.evidence().found()).containsExactly(good);
        assertThat(row.evidence().stale()).containsExactly(old);
        assertThat(row.status()).isEqualTo(QualiopiRow.Status.COVERED);
        assertThatThrownBy(() -> document(indicator, LocalDate.of(2025, 12, 31)))
                .hasMessage("validUntil (2025-12-31) must not be before 2026-01-01");
    }

    @Test
    void what_tells_of_a_disability_names_no_bilan() {
        History history = history(Facts.parse("referred 2024-05-05"));
        QualiopiRow row = QualiopiMatrix.of(on(AUDIT), List.of(history)).row(26).orElseThrow();
        assertThat(row.evidence().found())
                .containsExactly(
                        new EvidenceItem.Anonymous(new Indicator(26), FactKind.REFERRED, LocalDate.of(2024, 1, 1)));
        assertThat(row.toString()).doesNotContain("0042").doesNotContain("05-05");
        History twice = history(Facts.parse("referred 2024-05-05; referred 2024-06-06"));
        assertThat(QualiopiMatrix.of(on(AUDIT), List.of(twice)).found()).hasSize(2);
        History old = history(Facts.parse("referred 2022-12-31; referred 2023-01-01"));
        assertThat(QualiopiMatrix.of(on(AUDIT), List.of(old))
                        .row(26)
                        .orElseThrow()
                        .evidence()
                        .stale())
                .hasSize(1);
    }

    @Test
    void a_test_given_by_somebody_who_was_not_qualified_is_no_evidence() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        History history = history(List.of(
                new SideFact.InstrumentAdministered(day, false), new SideFact.InstrumentAdministered(day, true)));
        assertThat(QualiopiMatrix.of(on(AUDIT), List.of(history))
                        .row(17)
                        .orElseThrow()
                        .evidence()
                        .found())
                .containsExactly(
                        new EvidenceItem.OfBilan(new Indicator(17), ID, 2, FactKind.INSTRUMENT_ADMINISTERED, day));
    }

    private static EvidenceItem.OfProvider document(Indicator indicator, LocalDate validUntil) {
        return new EvidenceItem.OfProvider(indicator, "habilitation", LocalDate.of(2026, 1, 1), validUntil);
    }

    private static QualiopiRow.Status status(Audit audit, int number) {
        return QualiopiMatrix.of(audit, List.of()).row(number).orElseThrow().status();
    }

    private static Audit on(LocalDate day) {
        return new Audit.Builder().on(day).build();
    }

    private static History history(List<BilanEvent> events) {
        List<RecordedFact> facts = new ArrayList<>();
        for (BilanEvent event : events) {
            facts.add(new RecordedFact(facts.size() + 1L, Instant.EPOCH, event));
        }
        return new History(ID, facts);
    }
}
