package org.bilan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.papers.DataKind;
import org.bilan.papers.PaperKind;
import org.bilan.secrecy.FactSecrecy;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What an audit bundle does not show, against the reviewed list of what each fact is. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithholdingTest {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void every_fact_that_tells_of_a_disability_is_withheld() {
        List<BilanEvent> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            if (kind.isPlain()) {
                facts.add(new BilanEvent.Noted(DAY, kind));
            }
        }
        facts.add(new SideFact.FeasibilityStated(DAY, Feasibility.FEASIBLE));
        for (PaperKind paper : PaperKind.values()) {
            facts.add(new PrivacyFact.PaperRecorded(DAY, paper, 1, "0".repeat(64)));
        }
        List<BilanEvent> secret = facts.stream()
                .filter(fact -> FactSecrecy.of(fact) == DataKind.ACCOMMODATION)
                .toList();
        assertThat(secret).hasSizeGreaterThan(5);
        assertThat(secret)
                .allSatisfy(fact -> assertThat(shown(fact)).as(fact.toString()).isFalse());
        assertThat(shown(new BilanEvent.Noted(DAY, FactKind.ATTENDANCE_SIGNED))).isTrue();
        assertThat(shown(new PrivacyFact.PaperRecorded(DAY, PaperKind.DESTRUCTION_CERTIFICATE, 1, "0".repeat(64))))
                .isTrue();
    }

    @Test
    void a_reason_is_withheld_with_the_fact_that_it_explains_and_shown_with_it() {
        BilanEvent session = Facts.one("session held 2026-03-02");
        BilanEvent disability = Facts.one("disability disclosed 2026-03-02");
        BilanEvent reason = Facts.one("breach explained 2026-03-02 1 OWN_FAILING");
        assertThat(shown(session, reason)).containsExactly(true, true);
        assertThat(shown(disability, reason)).containsExactly(false, false);
        assertThat(shown(disability, session, reason, Facts.one("breach explained 2026-03-02 2 OWN_FAILING")))
                .containsExactly(false, true, false, true);
        assertThat(shown(session, Facts.one("breach explained 2026-03-02 7 OWN_FAILING")))
                .as("it explains nothing that is there")
                .containsExactly(true, false);
    }

    @Test
    void a_correction_tells_neither_of_a_withheld_fact_nor_by_one() {
        BilanEvent session = Facts.one("session held 2026-03-02");
        BilanEvent disability = Facts.one("disability disclosed 2026-03-02");
        assertThat(shown(session, FactCorrected.removing(DAY, 1))).containsExactly(true, true);
        assertThat(shown(session, FactCorrected.replacing(DAY, 1, session))).containsExactly(true, true);
        assertThat(shown(disability, FactCorrected.removing(DAY, 1))).containsExactly(false, false);
        assertThat(shown(session, FactCorrected.replacing(DAY, 1, disability))).containsExactly(true, false);
        assertThat(shown(
                        session,
                        FactCorrected.replacing(
                                DAY,
                                1,
                                new PrivacyFact.PaperRecorded(
                                        DAY, PaperKind.FEASIBILITY_STATEMENT, 1, "0".repeat(64)))))
                .containsExactly(true, false);
        assertThat(shown(
                        disability,
                        session,
                        FactCorrected.replacing(DAY, 2, Facts.one("breach explained 2026-03-02 1"))))
                .as("a reason of something that is withheld, in the place of something that is not")
                .containsExactly(false, true, false);
        assertThat(shown(session, FactCorrected.removing(DAY, 1), Facts.one("breach explained 2026-03-02 2")))
                .containsExactly(true, true, true);
        assertThat(shown(disability, FactCorrected.removing(DAY, 1), Facts.one("breach explained 2026-03-02 2")))
                .containsExactly(false, false, false);
    }

    private static List<Boolean> shown(BilanEvent... facts) {
        return Withholding.forAudit(Chains.ledger(Map.of(ID, List.of(facts))).chain(ID)).stream()
                .map(ProofFact.Shown.class::isInstance)
                .toList();
    }

    private static boolean shown(BilanEvent fact) {
        List<ProofFact> bundle =
                Withholding.forAudit(Chains.ledger(Map.of(ID, List.of(fact))).chain(ID));
        return bundle.get(0) instanceof ProofFact.Shown;
    }
}
