package org.bilan.rules.french;

import java.util.List;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Rule;

/** The Labour Code (Code du travail) on the bilan de compétences, in the order of its articles. */
public final class LabourCode {
    /** At most 24 hours per bilan, in minutes (L.6313-4). */
    public static final LegalValue<Integer> MOST_MINUTES =
            LegalValue.of("bilan.minutes.most", 24 * 60, Texts.REFORM, Texts.L6313_4);

    /** No bilan without the consent of the worker (L.6313-4). */
    public static final Rule CONSENT = new Rule.MustNotPrecede(
            law("L-CNS-01"), Occurrence.first(FactKind.SESSION_HELD), Occurrence.first(FactKind.CONSENT_GIVEN));

    /** At most 24 hours (L.6313-4). */
    public static final Rule DURATION = new Rule.MustNotExceed(law("L-DUR-01"), MOST_MINUTES);

    private LabourCode() {}

    /** All rules of this text. */
    public static List<Rule> rules() {
        return List.of(CONSENT, DURATION);
    }

    private static Norm law(String id) {
        return new Norm(id, Severity.LAW, List.of(Texts.L6313_4));
    }
}
