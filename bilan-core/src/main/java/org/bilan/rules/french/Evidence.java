package org.bilan.rules.french;

import static org.bilan.rules.french.Texts.advice;
import static org.bilan.rules.french.Texts.law;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.Citation;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Concerning;
import org.bilan.rules.Mark;
import org.bilan.rules.MustBePresent;
import org.bilan.rules.MustFollow;
import org.bilan.rules.MustNotHappen;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;
import org.bilan.rules.Scope;

/** What must be provable afterwards: attendance, certificate, remote work, qualification (L.6362-6, Qualiopi). */
public final class Evidence {
    private static final Citation L6362_6 = Texts.labourCodeOf2014("L.6362-6");
    private static final Citation QUALIOPI_19 =
            Texts.secondary("Référentiel national qualité", "indicateur 19", LocalDate.of(2026, 11, 1));
    private static final Citation QUALIOPI_17 =
            Texts.decree("Référentiel national qualité", "indicateurs 17 et 21", LocalDate.of(2019, 6, 6));
    private static final Occurrence OVER = Occurrence.of(Mark.ACTION_OVER, FactKind.BILAN_ENDED);

    /** L-EVD-01: each session with the consultant has its proof (L.6362-5, L.6362-6). */
    public static final Rule ATTENDANCE =
            new MustBePresent(law("L-EVD-01", L6362_6), OVER, List.of(new Requirement.Without(Mark.UNPROVEN_SESSION)));

    /** L-EVD-02: the certificate of completion is issued (certificat de réalisation). */
    public static final Rule CERTIFICATE = new Concerning(
            Scope.after(OVER),
            new MustFollow(
                    law(
                            "L-EVD-02",
                            Texts.decree("Arrêté du 21 décembre 2018", "certificat de réalisation", Texts.REFORM)),
                    OVER,
                    Occurrence.first(FactKind.COMPLETION_CERTIFICATE_ISSUED)));

    /** L-RMT-01: remote work says how long it takes, and is looked at. */
    public static final Rule REMOTE_WORK = new Concerning(
            Scope.after(Occurrence.first(FactKind.WORKBOOK_HANDED_OVER)),
            new MustBePresent(
                    advice("L-RMT-01", Texts.labourCode("D.6313-3-1", LocalDate.of(2024, 7, 12)), QUALIOPI_19),
                    Occurrence.first(FactKind.BILAN_ENDED),
                    List.of(
                            new Requirement.Without(Mark.WORKBOOK_WITHOUT_TIME),
                            new Requirement.Happened(FactKind.WORKBOOK_CHECKED))));

    /** L-INS-01: tests are given by people qualified for them. */
    public static final Rule QUALIFIED = new MustNotHappen(
            law("L-INS-01", QUALIOPI_17), Occurrence.of(Mark.UNQUALIFIED_TEST, FactKind.INSTRUMENT_ADMINISTERED));

    private Evidence() {}

    /** All rules of these texts. */
    public static List<Rule> rules() {
        return List.of(ATTENDANCE, CERTIFICATE, REMOTE_WORK, QUALIFIED);
    }
}
