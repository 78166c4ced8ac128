package org.bilan.questionnaires.instrument;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * An instrument written in one way only: each field as its length in characters, a colon and its text, lists after their
 * size, languages by tag. Neither the layout of a file nor the order of its keys changes it.
 */
final class CanonicalForm {

    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    static CanonicalForm of(Instrument instrument) {
        CanonicalForm form = new CanonicalForm();
        form.add("bilan-instrument-1").add(instrument.id().value()).add(instrument.version());
        form.add(instrument.title()).add(instrument.instructions()).add(instrument.passport());
        form.add(instrument.items().size());
        instrument.items().forEach(item -> item.match(form::add));
        form.add(instrument.scales().size());
        instrument.scales().forEach(form::add);
        return form;
    }

    private CanonicalForm add(Passport passport) {
        add(passport.author()).add(passport.licence()).add(passport.languages().size());
        passport.languages().stream().map(Locale::toLanguageTag).forEach(this::add);
        add(passport.administration()).add(passport.minimumAge());
        add(passport.reliability()).add(passport.norms()).add(passport.purpose());
        add(passport.sources().size());
        passport.sources().forEach(this::add);
        return this;
    }

    private CanonicalForm add(Item.LikertItem item) {
        List<LocalizedText> labels = item.range().labels();
        add("likert").add(item.id()).add(item.text());
        add(item.range().min()).add(item.range().max()).add(labels.size());
        labels.forEach(this::add);
        return this;
    }

    private CanonicalForm add(Scale scale) {
        add(scale.id())
                .add(scale.label())
                .add(scale.minAnswered())
                .add(scale.keys().size());
        scale.keys().forEach(keyed -> add(keyed.itemId()).add(keyed.direction().sign()));
        return this;
    }

    private CanonicalForm add(LocalizedText localized) {
        add(localized.byLanguage().size());
        localized
                .byLanguage()
                .forEach((locale, words) -> add(locale.toLanguageTag()).add(words));
        return this;
    }

    private CanonicalForm add(int number) {
        return add(Integer.toString(number));
    }

    private CanonicalForm add(String field) {
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
