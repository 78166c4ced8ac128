package org.bilan.messages;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.Refusal;
import org.bilan.lifecycle.Stage;
import org.bilan.rules.Because;
import org.bilan.rules.Finding;
import org.bilan.rules.Requirement;
import org.bilan.rules.SilenceEffect;

/** The words of the library in one language: French for a French locale, English for any other. */
public final class Texts {
    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(Texts.class.getPackageName() + ".texts", locale, Texts.class.getModule());
    }

    /** The words for a locale; never those of the machine's default locale. */
    public static Texts in(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return new Texts(french ? Locale.FRANCE : Locale.UK);
    }

    public Locale locale() {
        return locale;
    }

    public String of(FactKind kind) {
        return word("fact", kind);
    }

    public String of(Phase phase) {
        return word("phase", phase);
    }

    public String of(DeliveryMode mode) {
        return word("mode", mode);
    }

    public String of(Stage stage) {
        return word("stage", stage);
    }

    public String of(Finding.Verdict verdict) {
        return word("verdict", verdict);
    }

    public String of(Requirement requirement) {
        return word("requirement", requirement);
    }

    public String of(SilenceEffect effect) {
        return word("silence", effect);
    }

    /** What a norm asks, as one sentence. */
    public String of(Norm norm) {
        return format("rule." + norm.id());
    }

    /** What a finding says, as one sentence: verdict, and the limit or the effect. */
    public String of(Finding finding) {
        return finding.match(new FindingSentence(this));
    }

    /** The reasons, one line each, in the order in which they were read. */
    public List<String> of(Because because) {
        return because.match(new BecauseLines(this));
    }

    /** Why a fact was not recorded, as one sentence. */
    public String of(Refusal refusal) {
        return refusal.match(new RefusalSentence(this));
    }

    /** A date in words: {@code 3 mars 2026}, {@code 3 March 2026}. */
    public String of(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** Lawful days in words. */
    public String of(DateWindow window) {
        return window.earliest()
                .map(from -> window.latest()
                        .map(to -> format("window.between", of(from), of(to)))
                        .orElseGet(() -> format("window.from", of(from))))
                .orElseGet(() -> window.latest()
                        .map(to -> format("window.until", of(to)))
                        .orElseGet(() -> format("window.always")));
    }

    /** A length in hours and minutes: {@code 2 h 05}. */
    public String minutes(int minutes) {
        return minutes / 60 + " h " + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }

    /** The words under a key of the bundle, with its arguments filled in. */
    String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    private String word(String family, Enum<?> value) {
        return format(family + "." + value.name());
    }
}
