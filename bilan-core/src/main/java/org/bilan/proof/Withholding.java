package org.bilan.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.lifecycle.FactKind;
import org.bilan.papers.PaperKind;

/**
 * Which facts an audit bundle does not show: those that tell of a disability or of what it takes (GDPR, art. 9), to whom
 * the person opened something, and all of a kind that this version does not know, whose payload may say anything. What is
 * not known is withheld.
 */
public final class Withholding {
    private static final Set<FactKind> HEALTH = EnumSet.of(
            FactKind.DISABILITY_DISCLOSED,
            FactKind.FEASIBILITY_STATED,
            FactKind.ACCESS_BARRIER_REPORTED,
            FactKind.SOLUTION_PROPOSED,
            FactKind.FULLY_REMOTE_PROPOSED,
            FactKind.REMOTE_DELIVERY_CONSENTED,
            FactKind.REMOTE_DELIVERY_REVOKED,
            FactKind.REFERRED,
            FactKind.ACCESS_CONSENTED,
            FactKind.ACCESS_CONSENT_WITHDRAWN,
            FactKind.OPAQUE);

    /** A paper that was put away is named by its kind, which may tell as much as the paper. */
    private static final String PAPER = FactKind.PAPER_RECORDED.name();

    private static final String HEALTH_PAPER = PaperKind.FEASIBILITY_STATEMENT.name();

    private static final Set<String> SHOWN = shown();

    private Withholding() {}

    /** The chain as an auditor may see it. */
    public static List<ProofFact> forAudit(List<ProofFact.Shown> chain) {
        return chain.stream().map(Withholding::forAudit).toList();
    }

    private static ProofFact forAudit(ProofFact.Shown fact) {
        FactForm form = fact.form().form();
        boolean tellsOfHealth = form.type().equals(PAPER) && form.payload().contains(HEALTH_PAPER);
        boolean known = SHOWN.contains(form.type()) && form.schemaVersion() == FactForm.SCHEMA_VERSION;
        return known && !tellsOfHealth ? fact : new ProofFact.Withheld(fact.link());
    }

    private static Set<String> shown() {
        Set<String> names = new TreeSet<>();
        EnumSet.complementOf(EnumSet.copyOf(HEALTH)).forEach(kind -> names.add(kind.name()));
        return Set.copyOf(names);
    }
}
