package org.bilan.questionnaires.report;

import java.util.Locale;
import java.util.stream.Collectors;
import org.bilan.questionnaires.instrument.LocalizedText;

/** What a ladder suggests: who stands on the first rung, and how settled that is. */
final class LadderReadings {

    private LadderReadings() {}

    static Reading of(Ladder ladder) {
        if (ladder.isFlat()) {
            return new Reading(
                    "report.ladder.open",
                    LocalizedText.of(
                            ladder.label().in(Locale.FRENCH) + " : vos réponses ne placent rien avant le reste.",
                            ladder.label().in(Locale.ENGLISH) + ": your answers put nothing before the rest."));
        }
        boolean settled = ladder.contradictedPairs() == 0;
        return new Reading(
                settled ? "report.ladder.first" : "report.ladder.first.contradicted",
                LocalizedText.of(french(ladder, settled), english(ladder, settled)));
    }

    private static String french(Ladder ladder, boolean settled) {
        return "Hypothèse à discuter : " + ladder.label().in(Locale.FRENCH) + ", en tête : "
                + first(ladder, Locale.FRENCH)
                + (settled
                        ? "."
                        : " ; " + ladder.contradictedPairs() + " paires se contredisent, l'ordre est peu établi.");
    }

    private static String english(Ladder ladder, boolean settled) {
        return "A hypothesis to discuss: " + ladder.label().in(Locale.ENGLISH) + ", first: "
                + first(ladder, Locale.ENGLISH)
                + (settled
                        ? "."
                        : "; " + ladder.contradictedPairs()
                                + " pairs contradict each other, the order is not settled.");
    }

    private static String first(Ladder ladder, Locale locale) {
        return ladder.rungs().get(0).things().stream()
                .map(thing -> "« " + thing.name().in(locale) + " »")
                .collect(Collectors.joining(", "));
    }
}
