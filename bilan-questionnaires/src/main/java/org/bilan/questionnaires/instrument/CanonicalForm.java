package org.bilan.questionnaires.instrument;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * An instrument written in one way only: each field as its length in characters, a colon and its text, lists after their
 * size, languages by tag. Neither the layout of a file nor the order of its keys changes it. What a later version of the
 * library added is written only where it is used, so that instruments published before keep their hash.
 */
final class CanonicalForm {

    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    static CanonicalForm of(Instrument instrument) {
        CanonicalForm form = new CanonicalForm();
        form.add("bilan-instrument-1").add(instrument.id().value()).add(instrument.version());
        form.add(instrument.title()).add(instrument.instructions()).add(instrument.passport());
        form.add(instrument.items().size());
        instrument.items().forEach(form::add);
        form.add(instrument.scales().size());
        instrument.scales().forEach(form::add);
        instrument.comparisons().forEach(form::add);
        instrument.dichotomies().forEach(form::add);
        return form;
    }

    private void add(Passport passport) {
        add(passport.author()).add(passport.licence()).add(passport.languages().size());
        passport.languages().stream().map(Locale::toLanguageTag).forEach(this::add);
        add(passport.administration()).add(passport.minimumAge());
        add(passport.reliability()).add(passport.norms()).add(passport.purpose());
        add(passport.sources().size());
        passport.sources().forEach(this::add);
    }

    private void add(Item item) {
        ItemFormat format = item.format();
        add(format.name()).add(item.id()).add(item.text());
        format.match(new CanonicalFormat(this));
        item.purpose().ifPresent(purpose -> add("purpose").add(purpose));
        if (!item.showIf().equals(ShowIf.ALWAYS)) {
            item.showIf().match(new CanonicalCondition(add("show-if")));
        }
    }

    private void add(Scale scale) {
        add(scale.id()).add(scale.label()).add(rule(scale)).add(scale.keys().size());
        scale.keys().forEach(keyed -> add(keyed.itemId()).add(keyed.match(new CanonicalKey())));
    }

    private static String rule(Scale scale) {
        String rule = scale.missing() instanceof MissingRule.AtLeast atLeast
                        && atLeast.filling() == MissingRule.Filling.PRORATED
                ? Integer.toString(atLeast.answered())
                : scale.missing().toString();
        return scale.metric() == Scale.Metric.SUM ? rule : rule + ", mean";
    }

    private void add(Comparison comparison) {
        add("comparison")
                .add(comparison.id())
                .add(comparison.label())
                .add(comparison.itemIds().size());
        comparison.itemIds().forEach(this::add);
    }

    private void add(Dichotomy dichotomy) {
        add("dichotomy").add(dichotomy.scaleId()).add(dichotomy.lowLetter()).add(dichotomy.highLetter());
    }

    CanonicalForm addChoices(List<Choice> choices) {
        add(choices.size());
        choices.forEach(choice -> add(choice.id()).add(choice.text()).add(choice.symbol()));
        return this;
    }

    CanonicalForm add(AnswerRange range) {
        add(range.min()).add(range.max()).add(range.labels().size());
        range.labels().forEach(this::add);
        return this;
    }

    CanonicalForm add(LocalizedText localized) {
        add(localized.byLanguage().size());
        localized
                .byLanguage()
                .forEach((locale, words) -> add(locale.toLanguageTag()).add(words));
        return this;
    }

    CanonicalForm add(int number) {
        return add(Integer.toString(number));
    }

    CanonicalForm add(boolean statement) {
        return add(Boolean.toString(statement));
    }

    CanonicalForm add(String field) {
        text.append(field.length()).append(':').append(field).append('\n');
        return this;
    }

    String sha256() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
