package org.bilan.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.lifecycle.FactKind;
import org.bilan.papers.PaperKind;

/**
 * Which facts an audit bundle does not show: those that tell of a disability or of what it takes (GDPR, art. 9), to whom
 * the person opened something, and all of a kind that this version does not know, whose payload may say anything. What is
 * not known is withheld; so are corrections and reasons of what is withheld, which would tell of it.
 */
public final class Withholding {
    private static final Set<FactKind> WITHHELD = EnumSet.of(
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

    /** The facts that name an earlier one by its version; in a form in which it is not found they are withheld. */
    private static final Set<String> NAMING = Set.of(FactKind.FACT_CORRECTED.name(), FactKind.BREACH_EXPLAINED.name());

    private static final Pattern VERSION = Pattern.compile("^\\{\"(?:version|explains)\":(\\d{1,18})[,}]");
    private static final Pattern INSTEAD = Pattern.compile("\"instead\":\\{\"type\":\"(\\w+)\"");

    private Withholding() {}

    /** The chain as an auditor may see it. */
    public static List<ProofFact> forAudit(List<ProofFact.Shown> chain) {
        Set<Long> shown = new TreeSet<>();
        List<ProofFact> audited = new ArrayList<>();
        for (ProofFact.Shown fact : chain) {
            boolean mayBeShown = mayBeShown(fact.form().form(), shown);
            if (mayBeShown) {
                shown.add(fact.link().version());
            }
            audited.add(mayBeShown ? fact : new ProofFact.Withheld(fact.link()));
        }
        return List.copyOf(audited);
    }

    private static boolean mayBeShown(FactForm form, Set<Long> shown) {
        String payload = form.payload();
        boolean known = SHOWN.contains(form.type()) && form.schemaVersion() == FactForm.SCHEMA_VERSION;
        boolean tellsOfHealth = form.type().equals(PAPER) && payload.contains(HEALTH_PAPER);
        return known && !tellsOfHealth && (!NAMING.contains(form.type()) || namesOnly(shown, payload));
    }

    /** Whether the version that a payload names is that of a fact that is shown, and so is the kind that holds instead. */
    private static boolean namesOnly(Set<Long> shown, String payload) {
        Matcher version = VERSION.matcher(payload);
        Matcher instead = INSTEAD.matcher(payload);
        return version.find()
                && shown.contains(Long.parseLong(version.group(1)))
                && (!payload.contains("instead") || (instead.find() && tellsOfItselfOnly(instead.group(1))))
                && !payload.contains(HEALTH_PAPER);
    }

    private static boolean tellsOfItselfOnly(String kind) {
        return SHOWN.contains(kind) && !NAMING.contains(kind);
    }

    private static Set<String> shown() {
        Set<String> names = new TreeSet<>();
        EnumSet.complementOf(EnumSet.copyOf(WITHHELD)).forEach(kind -> names.add(kind.name()));
        return Set.copyOf(names);
    }
}
