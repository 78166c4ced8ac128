package org.bilan.agreement;

/** Who pays under which scheme (financement). */
public enum FundingKind {
    /** The person's training account (compte personnel de formation). */
    CPF,
    /** A public agent's training account: in hours, through the employer, not on the platform. */
    PUBLIC_CPF,
    /** The employer's plan (plan de développement des compétences). */
    EMPLOYER_PLAN,
    /** A redeployment leave (congé de reclassement). */
    REDEPLOYMENT_LEAVE,
    /** The public employer of an agent. */
    PUBLIC_EMPLOYER,
    /** The jobseekers' service (France Travail, AIF). */
    JOBSEEKER_AID,
    /** A fund for the self-employed (FAF). */
    SELF_EMPLOYED_FUND,
    /** The person alone. */
    OWN_COST
}
