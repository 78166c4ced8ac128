package org.bilan.parties;

/**
 * As whom somebody acts or looks: what may be done and what may be seen depends on it, and on nothing else about the
 * person.
 *
 * <p>A role is a role in one bilan: the same consultant is {@link #CONSULTANT} of one and {@link #COLLEAGUE} of another.
 * The names are part of published forms: they are never changed, only added to.
 */
public enum Role {
    /** The person whose bilan it is (bénéficiaire). */
    BENEFICIARY,
    /** The consultant in charge of this bilan (consultant·e). */
    CONSULTANT,
    /** Who stands in for the consultant, from the hand-over on (remplaçant·e). */
    SUBSTITUTE_CONSULTANT,
    /** A consultant of the same provider who has no part in this bilan. */
    COLLEAGUE,
    /** The provider's contact for disability (référent handicap). */
    DISABILITY_CONTACT,
    /** The provider's administrative staff (gestionnaire administratif). */
    ADMINISTRATOR,
    /** Who audits the provider's quality (auditeur Qualiopi). */
    AUDITOR,
    /** Inspector of the State (agent de contrôle de la DREETS, L.6361-5). */
    INSPECTOR,
    /** Who funds (financeur). */
    FUNDER,
    /** The beneficiary's employer (employeur). */
    EMPLOYER,
    /** Career adviser (opérateur du conseil en évolution professionnelle). */
    ADVISER,
    /** Data-protection officer (délégué à la protection des données). */
    DATA_PROTECTION_OFFICER,
    /** Host, developer, support: sees figures of health, no case (hébergeur). */
    OPERATOR,
    /** The library's own clock: lapses what silence lets lapse, destroys what is due. */
    SYSTEM
}
