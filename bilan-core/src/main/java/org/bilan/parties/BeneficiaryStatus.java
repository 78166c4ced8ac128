package org.bilan.parties;

/** Whom a bilan is for (publics visés): which texts apply depends on it. */
public enum BeneficiaryStatus {
    /** Private sector, without a term (CDI). */
    PERMANENT_EMPLOYEE,
    /** Private sector, with a term (CDD). */
    FIXED_TERM_EMPLOYEE,
    /** State service (fonction publique d'État). */
    STATE_AGENT,
    /** Territorial service (fonction publique territoriale). */
    TERRITORIAL_AGENT,
    /** Hospital service (fonction publique hospitalière). */
    HOSPITAL_AGENT,
    /** Jobseeker (demandeur d'emploi). */
    JOBSEEKER,
    /** Self-employed (travailleur non salarié). */
    SELF_EMPLOYED
}
