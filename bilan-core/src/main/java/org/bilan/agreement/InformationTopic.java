package org.bilan.agreement;

/** What is explained to the person before the decision, the signature or the start. */
public enum InformationTopic {
    /** The bilan and its aim (L.6313-4). */
    PURPOSE,
    OBJECTIVES,
    METHOD,
    CONSULTANT,
    START_DATES,
    /** The format that fits best (type de bilan). */
    FORMAT,
    /** Terms of enrolment (modalités d'inscription). */
    ENROLMENT,
    FUNDING_OPTIONS,
    /** Career advice is free and open (conseil en évolution professionnelle, D.6323-6). */
    CAREER_ADVICE,
    PROGRAMME,
    /** Who accompanies, with titles. */
    STAFF,
    HOURS,
    EVALUATION,
    CONTACT,
    /** Internal rules (règlement intérieur, L.6352-3). */
    INTERNAL_RULES,
    PRICE,
    PAYMENT,
    EARLY_END,
    /** Consumer mediator (médiateur de la consommation). */
    MEDIATOR,
    /** Material and human means (moyens matériels et humains). */
    MEANS
}
