package org.bilan.questionnaires.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything an instrument must keep, each rule one method, all problems together. */
final class InstrumentCheck {

    /** Longer ids of items, scales and comparisons are refused. */
    static final int LONGEST_ID = 128;

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");

    private final Instrument instrument;
    private final List<String> problems = new ArrayList<>();

    private InstrumentCheck(Instrument instrument) {
        this.instrument = instrument;
    }

    static List<String> problems(Instrument instrument) {
        InstrumentCheck check = new InstrumentCheck(instrument);
        check.outline();
        check.ids("item", instrument.items().stream().map(Item::id));
        check.ids("scale", instrument.scales().stream().map(Scale::id));
        check.ids("comparison", instrument.comparisons().stream().map(Comparison::id));
        instrument.scales().forEach(scale -> check.problems.addAll(ScaleCheck.problems(instrument, scale)));
        instrument.comparisons().forEach(check::comparison);
        instrument.dichotomies().forEach(check::dichotomy);
        check.problems.addAll(ShowIfCheck.problems(instrument));
        check.itemsThatCountNowhere();
        check.translations();
        return List.copyOf(check.problems);
    }

    private void outline() {
        report(
                !VERSION.matcher(instrument.version()).matches(),
                "version " + instrument.version() + " is not three numbers");
        report(instrument.items().isEmpty(), "there is no item");
        report(
                instrument.scales().isEmpty() && instrument.comparisons().isEmpty(),
                "there is no scale and no comparison");
        report(instrument.passport().languages().isEmpty(), "the passport names no language");
    }

    private void ids(String kind, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            report(id.isBlank() || id.length() > LONGEST_ID, kind + " id is blank or longer than " + LONGEST_ID);
            report(!seen.add(id), kind + " " + id + " is there twice");
        });
    }

    private void comparison(Comparison comparison) {
        String where = "comparison " + comparison.id() + ": item ";
        report(comparison.itemIds().isEmpty(), "comparison " + comparison.id() + ": there is no item");
        ids("comparison " + comparison.id() + ": item", comparison.itemIds().stream());
        comparison
                .itemIds()
                .forEach(id -> instrument
                        .item(id)
                        .ifPresentOrElse(
                                item -> report(
                                        !(item.format() instanceof ComparativeFormat),
                                        where + id + " compares nothing"),
                                () -> problems.add(where + id + " is unknown")));
    }

    private void dichotomy(Dichotomy dichotomy) {
        report(
                instrument.scale(dichotomy.scaleId()).isEmpty(),
                "dichotomy " + dichotomy.lowLetter() + dichotomy.highLetter() + ": scale " + dichotomy.scaleId()
                        + " is unknown");
    }

    /** Neither keyed, nor compared, nor asked in words, nor a question on which another item depends. */
    private void itemsThatCountNowhere() {
        Set<String> counting = new HashSet<>();
        instrument.scales().forEach(scale -> scale.keys().forEach(keyed -> counting.add(keyed.itemId())));
        instrument.comparisons().forEach(comparison -> counting.addAll(comparison.itemIds()));
        instrument.items().forEach(item -> item.showIf().itemIds().forEach(counting::add));
        instrument
                .itemsById()
                .values()
                .forEach(item -> report(
                        !counting.contains(item.id()) && !(item.format() instanceof FreeText),
                        "item " + item.id() + " is keyed by no scale"));
    }

    private void translations() {
        texts("title", Stream.of(instrument.title()));
        texts("instructions", Stream.of(instrument.instructions()));
        Passport passport = instrument.passport();
        texts(
                "passport",
                Stream.of(passport.administration(), passport.reliability(), passport.norms(), passport.purpose()));
        instrument
                .items()
                .forEach(item -> texts("item " + item.id(), Stream.concat(item.texts(), item.purpose().stream())));
        instrument.scales().forEach(scale -> texts("scale " + scale.id(), Stream.of(scale.label())));
        instrument
                .comparisons()
                .forEach(comparison -> texts("comparison " + comparison.id(), Stream.of(comparison.label())));
    }

    private void texts(String where, Stream<LocalizedText> texts) {
        texts.forEach(
                text -> instrument.passport().languages().forEach(language -> translation(where, text, language)));
    }

    private void translation(String where, LocalizedText text, Locale language) {
        report(
                text.find(language).isEmpty(),
                where + ": \"" + text + "\" is not translated into " + language.toLanguageTag());
    }

    private void report(boolean wrong, String problem) {
        if (wrong) {
            problems.add(problem);
        }
    }
}
