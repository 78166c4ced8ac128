package org.bilan.lifecycle;

/**
 * Why a fact was recorded though it breaks the law: words to choose from, never a free text, which could say anything about
 * the person. The names are stored: they are never changed, only added to.
 */
public enum BreachReason {
    /** It had happened before anybody could refuse it, and is entered as it was (saisie après coup). */
    ENTERED_AFTERWARDS,
    /** Taken over from another system or from paper (reprise d'un dossier existant). */
    TAKEN_OVER,
    /** What the law asks for exists; its proof has not come in yet (pièce attendue). */
    PROOF_TO_FOLLOW,
    /** The beneficiary asked for it, though told what the law says (à la demande de la personne). */
    ASKED_BY_THE_PERSON,
    DEMANDED_BY_THE_FUNDER,
    DEMANDED_BY_THE_EMPLOYER,
    /** Nothing else was possible (force majeure, Code civil 1218). */
    FORCE_MAJEURE,
    /** A mistake or an omission of the provider (défaillance de l'organisme). */
    OWN_FAILING,
    /** The provider holds that the text asks for something else in this case (lecture différente du texte). */
    TEXT_READ_OTHERWISE
}
