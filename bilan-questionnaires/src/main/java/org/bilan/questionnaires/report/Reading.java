package org.bilan.questionnaires.report;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.interests.RiasecProfile;
import org.bilan.questionnaires.interests.RiasecTheme;

/**
 * A sentence that may be said about a profile: a hypothesis for the interview, to be confirmed or dropped by the person, never
 * a verdict.
 *
 * @param key stable, for a front end with texts of its own
 */
public record Reading(String key, LocalizedText text) {

    /** Keeps key and text. */
    public Reading {
        requireNonNull(key, "key");
        requireNonNull(text, "text");
    }

    /** What the order of the themes suggests: nothing for a flat profile, else the theme or the tied themes on top. */
    public static Reading of(RiasecProfile profile) {
        if (profile.isFlat()) {
            return flat();
        }
        Set<RiasecTheme> top = profile.code().tiers().get(0);
        return top.size() == 1 ? oneTheme(top) : tiedThemes(top);
    }

    private static Reading flat() {
        return new Reading(
                "riasec.reading.flat",
                LocalizedText.of(
                        "Vos réponses ne distinguent aucun thème : le questionnaire seul ne permet pas d'hypothèse.",
                        "Your answers set no theme apart: the questionnaire alone gives no hypothesis."));
    }

    private static Reading oneTheme(Set<RiasecTheme> top) {
        return new Reading(
                "riasec.reading.one",
                LocalizedText.of(
                        "Hypothèse à discuter : parmi les six thèmes, vos réponses placent en tête le thème "
                                + names(top, Locale.FRENCH, " et ") + ".",
                        "A hypothesis to discuss: of the six themes, your answers put "
                                + names(top, Locale.ENGLISH, " and ") + " first."));
    }

    private static Reading tiedThemes(Set<RiasecTheme> top) {
        return new Reading(
                "riasec.reading.tied",
                LocalizedText.of(
                        "Hypothèse à discuter : vos réponses placent en tête, à égalité, les thèmes "
                                + names(top, Locale.FRENCH, " et ") + ".",
                        "A hypothesis to discuss: your answers put " + names(top, Locale.ENGLISH, " and ")
                                + " first, tied."));
    }

    private static String names(Set<RiasecTheme> themes, Locale locale, String separator) {
        return themes.stream().map(theme -> theme.label().in(locale)).collect(Collectors.joining(separator));
    }
}
