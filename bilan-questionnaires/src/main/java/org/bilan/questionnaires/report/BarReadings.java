package org.bilan.questionnaires.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bilan.questionnaires.instrument.LocalizedText;

/** What the bars of a report suggest. Bars of different kinds are never set against each other. */
final class BarReadings {

    /** Shares nearer than this are the same. */
    private static final double SAME = 1e-9;

    private BarReadings() {}

    /** One reading for the scales that may be compared with others, one for those within the person; none for a single bar. */
    static List<Reading> of(List<Bar> bars) {
        return List.of(true, false).stream()
                .map(kind -> bars.stream()
                        .filter(bar -> bar.comparesWithOthers() == kind)
                        .toList())
                .filter(ofKind -> ofKind.size() > 1)
                .map(BarReadings::reading)
                .toList();
    }

    private static Reading reading(List<Bar> bars) {
        double most = bars.stream().mapToDouble(Bar::share).max().orElse(0);
        double least = bars.stream().mapToDouble(Bar::share).min().orElse(0);
        if (most - least < SAME) {
            return new Reading(
                    "report.bars.flat",
                    LocalizedText.of(
                            "Vos réponses ne distinguent aucune échelle : le questionnaire seul ne permet pas d'hypothèse.",
                            "Your answers set no scale apart: the questionnaire alone gives no hypothesis."));
        }
        List<Bar> top = bars.stream().filter(bar -> most - bar.share() < SAME).toList();
        return top(top, overlaps(bars, top));
    }

    /** Whether the band of the first reaches one further down; unknown, and so not said, without bands. */
    private static boolean overlaps(List<Bar> bars, List<Bar> top) {
        double lowest = top.stream()
                .flatMap(bar -> bar.band().stream())
                .mapToDouble(Bar.Span::lower)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return bars.stream()
                .filter(bar -> !top.contains(bar))
                .flatMap(bar -> bar.band().stream())
                .anyMatch(band -> band.upper() >= lowest);
    }

    private static Reading top(List<Bar> top, boolean overlaps) {
        String key = (top.size() == 1 ? "report.bars.one" : "report.bars.tied") + (overlaps ? ".unsure" : "");
        String french = "Hypothèse à discuter : vos réponses placent en tête " + names(top, Locale.FRENCH, " et ")
                + (overlaps ? ", mais l'erreur de mesure ne permet pas de l'affirmer." : ".");
        String english = "A hypothesis to discuss: your answers put " + names(top, Locale.ENGLISH, " and ") + " first"
                + (overlaps ? ", though within the error of measurement." : ".");
        return new Reading(key, LocalizedText.of(french, english));
    }

    private static String names(List<Bar> bars, Locale locale, String and) {
        return bars.stream().map(bar -> "« " + bar.label().in(locale) + " »").collect(Collectors.joining(and));
    }
}
