package org.bilan.quality;

import org.bilan.agreement.FundingKind;
import org.bilan.parties.BeneficiaryStatus;

/** The lines of the yearly report that bilans fill (bilan pédagogique et financier, Cerfa 10443). */
public enum BpfLine {
    /** B: sessions at a distance. */
    B_REMOTE_SESSIONS,
    /** C 1: income from firms. */
    C_1_FIRMS,
    /** C 2.e: from the training account. */
    C_2E_CPF,
    /** C 2.g: from funds of the self-employed. */
    C_2G_SELF_EMPLOYED_FUNDS,
    /** C 3: from public bodies for their agents. */
    C_3_PUBLIC_BODIES,
    /** C 7: from the jobseekers' service. */
    C_7_JOBSEEKERS_SERVICE,
    /** C 9: from individuals at their own cost. */
    C_9_INDIVIDUALS,
    /** E: hours given by those who accompany. */
    E_ACCOMPANIED,
    /** F-1 a: private employees. */
    F1_A_PRIVATE_EMPLOYEES,
    /** F-1 c: jobseekers. */
    F1_C_JOBSEEKERS,
    /** F-1 d: individuals at their own cost. */
    F1_D_INDIVIDUALS,
    /** F-1 e: others, public agents and self-employed among them. */
    F1_E_OTHERS,
    /** F-3 e: bilans de compétences. */
    F3_E_BILANS;

    /** Where the income of a scheme goes. */
    static BpfLine income(FundingKind funding) {
        return switch (funding) {
            case CPF -> C_2E_CPF;
            case EMPLOYER_PLAN, REDEPLOYMENT_LEAVE -> C_1_FIRMS;
            case PUBLIC_CPF, PUBLIC_EMPLOYER -> C_3_PUBLIC_BODIES;
            case JOBSEEKER_AID -> C_7_JOBSEEKERS_SERVICE;
            case SELF_EMPLOYED_FUND -> C_2G_SELF_EMPLOYED_FUNDS;
            case OWN_COST -> C_9_INDIVIDUALS;
        };
    }

    /** Where a person who does not pay alone is counted. */
    static BpfLine trainee(BeneficiaryStatus status) {
        return switch (status) {
            case PERMANENT_EMPLOYEE, FIXED_TERM_EMPLOYEE -> F1_A_PRIVATE_EMPLOYEES;
            case JOBSEEKER -> F1_C_JOBSEEKERS;
            case STATE_AGENT, TERRITORIAL_AGENT, HOSPITAL_AGENT, SELF_EMPLOYED -> F1_E_OTHERS;
        };
    }
}
