package org.bilan.papers;

/** What knowledge is contributed about (apports de connaissances). */
public enum KnowledgeSubject {
    /** The market of work (marché de l'emploi). */
    LABOUR_MARKET,
    /** Trades and trainings (métiers et formations). */
    OCCUPATIONS_AND_TRAINING,
    /** How people are recruited (modalités de recrutement). */
    RECRUITING,
    /** Who pays for what (dispositifs de financement). */
    FUNDING,
    OTHER
}
