package org.bilan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.papers.DataKind;
import org.bilan.papers.PaperKind;
import org.bilan.secrecy.FactSecrecy;
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

    private static boolean shown(BilanEvent fact) {
        List<ProofFact> bundle =
                Withholding.forAudit(Chains.ledger(Map.of(ID, List.of(fact))).chain(ID));
        return bundle.get(0) instanceof ProofFact.Shown;
    }
}
