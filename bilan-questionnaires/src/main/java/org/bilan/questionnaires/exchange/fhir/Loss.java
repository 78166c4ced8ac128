package org.bilan.questionnaires.exchange.fhir;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.bilan.questionnaires.instrument.LocalizedText;

/**
 * One part of a definition that a reader of plain FHIR does not get.
 *
 * @param pointer the part and all below it, as a JSON pointer into the definition of {@code InstrumentJson}
 */
public record Loss(String pointer, Kind kind) {

    /** Names a part. */
    public Loss {
        requireNonNull(pointer, "pointer");
        requireNonNull(kind, "kind");
    }

    /** What is lost, in words. The names are stable. */
    public enum Kind {
        /** Scales, keys, points and the rule for missing answers. */
        SCORING(
                "le barème : échelles, clés, règle des réponses manquantes",
                "scoring: scales, keys, rule for missing answers"),
        /** Which items are read together. */
        COMPARISONS("quels items comparatifs se lisent ensemble", "which comparative items are read together"),
        /** Letters of the poles. */
        DICHOTOMIES("les lettres des pôles", "the letters of the poles"),
        /** Who may use it, and what is known of its quality. */
        PASSPORT(
                "qui peut l'utiliser et ce qu'on sait de sa qualité",
                "who may use it and what is known of its quality"),
        /** The item's own link with the aim of the bilan. */
        PURPOSE("le lien propre de l'item avec l'objet du bilan", "the item's own link with the aim of the bilan"),
        /** The condition has no equal. */
        CONDITION("la condition d'affichage n'a pas d'équivalent", "the condition for showing the item has no equal"),
        /** The words for yes or no. */
        YES_NO_WORDS("les mots pour oui et non", "the words for yes and no"),
        /** The words at the ends. */
        POLES("les mots aux deux extrémités", "the words at both ends"),
        /** The symbol beside a text. */
        SYMBOL("le symbole à côté du texte", "the symbol beside the text"),
        /** How many must be picked at least. */
        FEWEST("le nombre minimal de choix", "how many must be picked at least"),
        /** Whether ties are allowed, and that places have no hole. */
        TIES("si les ex æquo sont permis", "whether ties are allowed"),
        /** How many cards go on a pile. */
        PILE_SIZE("le nombre de cartes par pile", "how many cards go on a pile"),
        /** The time for the item and what is offered instead. */
        TIME_LIMIT("le temps accordé et son alternative", "the time allowed and its alternative"),
        /** A label of a number on a slider. */
        SLIDER_LABELS("les libellés des degrés du curseur", "the labels of the steps of the slider"),
        /** The rule that holds the parts of an answer together is not checked by FHIR: order without a hole, a fixed total… */
        ANSWER_RULE(
                "la règle qui lie les parties de la réponse (ordre sans trou, total fixe, choix différents)",
                "the rule that ties the parts of the answer together (order without a hole, fixed total, different picks)");

        private final String french;
        private final String english;

        Kind(String french, String english) {
            this.french = french;
            this.english = english;
        }

        /** In words. */
        public LocalizedText words() {
            return LocalizedText.of(french, english);
        }

        /** Whether a value of the definition is missing; else only a rule that FHIR does not check. */
        public boolean isOfValue() {
            return this != ANSWER_RULE;
        }
    }

    @Override
    public String toString() {
        return pointer + ": " + kind.words().in(Locale.ENGLISH);
    }
}
