package org.bilan.papers;

/** What a person may expect of a bilan (attentes du ou de la bénéficiaire): different ones, and several at once. */
public enum Expectation {
    /** Know one's own traits, values and deep wishes (caractéristiques personnelles, valeurs, aspirations). */
    KNOW_ONESELF,
    /** See how one engages in work, with which motives and priorities (investissement, motivations, priorités). */
    SEE_ONE_S_ENGAGEMENT,
    /** Name strengths and areas of progress, in view of a wished development (points forts, points d'amélioration). */
    NAME_STRENGTHS,
    /** Work out a project that motivates (projet professionnel motivant). */
    BUILD_A_PROJECT,
    /** Give a change or a retraining a structure (recherche de changement ou de reconversion). */
    STRUCTURE_A_CHANGE
}
