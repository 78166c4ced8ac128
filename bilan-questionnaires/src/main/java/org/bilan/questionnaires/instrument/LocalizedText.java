package org.bilan.questionnaires.instrument;

import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One text in one or more languages. The country of a locale does not count: {@code fr-BE} reads the text in {@code fr}.
 *
 * @param byLanguage one text per language; unmodifiable
 */
public record LocalizedText(Map<Locale, String> byLanguage) {

    /**
     * Keeps the texts by language.
     *
     * @throws IllegalArgumentException if there is no text at all
     * @throws IllegalArgumentException if a text is blank
     * @throws IllegalArgumentException if a key has no language, or two keys have the same one
     */
    public LocalizedText {
        Map<Locale, String> sorted = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        byLanguage.forEach((locale, text) -> {
            if (language(locale).equals(Locale.ROOT) || text.isBlank()) {
                throw new IllegalArgumentException(
                        "text (" + text + ") in (" + locale + ") must have both words and a language");
            }
            if (sorted.put(language(locale), text) != null) {
                throw new IllegalArgumentException("language (" + locale.getLanguage() + ") must have one text only");
            }
        });
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a localized text needs at least one language");
        }
        byLanguage = Collections.unmodifiableMap(sorted);
    }

    /** The same text in the two languages that every shipped instrument speaks. */
    public static LocalizedText of(String french, String english) {
        return new LocalizedText(Map.of(Locale.FRENCH, french, Locale.ENGLISH, english));
    }

    /** The text for a reader: in the language of the locale, else in French, else in the first language by tag. */
    public String in(Locale locale) {
        return find(locale)
                .or(() -> find(Locale.FRENCH))
                .orElseGet(() -> byLanguage.values().iterator().next());
    }

    /** The text in the language of the locale, if it was translated; no other language stands in. */
    public Optional<String> find(Locale locale) {
        return Optional.ofNullable(byLanguage.get(language(locale)));
    }

    private static Locale language(Locale locale) {
        return Locale.forLanguageTag(locale.getLanguage());
    }

    @Override
    public String toString() {
        return in(Locale.FRENCH);
    }
}
