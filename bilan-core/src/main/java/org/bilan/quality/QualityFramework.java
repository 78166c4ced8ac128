package org.bilan.quality;

import static org.bilan.quality.QualityTexts.DECREE_2019;
import static org.bilan.quality.QualityTexts.DECREE_2026;

import org.bilan.law.LegalValue;

/** The versions of the national quality framework (référentiel national qualité, Qualiopi). */
public enum QualityFramework {
    /** 32 indicators, from the decree of 2019. */
    OF_2019,
    /** 33 indicators, from decree 2026-728. */
    OF_2026;

    /** Which version an audit follows: that of its day (L-QUA-03). */
    public static final LegalValue<QualityFramework> IN_FORCE = LegalValue.of(
                    "qualiopi.framework", OF_2019, DECREE_2019.version(), DECREE_2019)
            .then(OF_2026, DECREE_2026.version(), DECREE_2026);
}
