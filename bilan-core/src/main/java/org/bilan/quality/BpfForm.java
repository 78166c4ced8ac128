package org.bilan.quality;

import static org.bilan.quality.QualityTexts.FILING;
import static org.bilan.quality.QualityTexts.FORM;

import java.time.MonthDay;
import org.bilan.law.LegalValue;

/** The versions of the form (Cerfa 10443); only one was read, and since when it is in use is not verified. */
public enum BpfForm {
    CERFA_10443_17;

    /** Which version an accounting year is reported on: by its last day. */
    public static final LegalValue<BpfForm> IN_USE = LegalValue.of("bpf.form", CERFA_10443_17, FORM.version(), FORM);

    /** Last day of filing in the following year by the Code; recent campaigns went on until 31 May (L-BPF-01). */
    public static final LegalValue<MonthDay> FILED_BY =
            LegalValue.of("bpf.filedBy", MonthDay.of(4, 30), FILING.version(), FILING);
}
