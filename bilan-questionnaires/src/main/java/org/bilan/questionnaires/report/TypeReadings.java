package org.bilan.questionnaires.report;

import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.personality.Leaning;
import org.bilan.questionnaires.personality.TypeProfile;

/** What a type code suggests, never without how clear each letter is. */
final class TypeReadings {

    private TypeReadings() {}

    static Reading of(TypeProfile types) {
        if (types.isFlat()) {
            return new Reading(
                    "report.types.flat",
                    LocalizedText.of(
                            "Vos réponses sont partout au milieu : aucune orientation ne se dégage.",
                            "Your answers are in the middle throughout: no leaning stands out."));
        }
        StringBuilder clarity = new StringBuilder();
        for (Leaning leaning : types.leanings()) {
            clarity.append(clarity.isEmpty() ? "" : ", ")
                    .append(leaning.letter())
                    .append(' ')
                    .append(Math.round(leaning.clarityPercent()))
                    .append(" %");
        }
        return new Reading(
                "report.types.code",
                LocalizedText.of(
                        "Hypothèse à discuter : orientation " + types.code() + " (netteté : " + clarity
                                + " ; x : indécis). Les orientations sont des degrés, pas des catégories de personnes.",
                        "A hypothesis to discuss: leaning " + types.code() + " (clarity: " + clarity
                                + "; x: undecided). Leanings are degrees, not kinds of people."));
    }
}
