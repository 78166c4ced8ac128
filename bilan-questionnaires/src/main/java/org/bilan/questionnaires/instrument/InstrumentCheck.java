package org.bilan.questionnaires.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything an instrument must keep, each rule one method, all problems together. */
final class InstrumentCheck {

    private static final Pattern VERSION = Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}");

    private final Instrument instrument;
    private final List<String> problems = new ArrayList<>();

    private InstrumentCheck(Instrument instrument) {
        this.instrument = instrument;
    }

    static List<String> problems(Instrument instrument) {
        InstrumentCheck check = new InstrumentCheck(instrument);
        check.outline();
        check.duplicates("item", instrument.items().stream().map(Item::id).toList());
        check.duplicates("scale", instrument.scales().stream().map(Scale::id).toList());
        instrument.scales().forEach(check::scale);
        check.unkeyedItems();
        check.translations();
        return List.copyOf(check.problems);
    }

    private void outline() {
        report(
                !VERSION.matcher(instrument.version()).matches(),
                "version " + instrument.version() + " is not three numbers");
        report(instrument.items().isEmpty(), "there is no item");
        report(instrument.scales().isEmpty(), "there is no scale");
        report(instrument.passport().languages().isEmpty(), "the passport names no language");
    }

    private void duplicates(String kind, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            report(id.isBlank(), kind + " id is blank");
            report(!seen.add(id), kind + " " + id + " is there twice");
        }
    }

    private void scale(Scale scale) {
        duplicates(
                "scale " + scale.id() + ": item",
                scale.keys().stream().map(Keyed::itemId).toList());
        scale.keys().stream()
                .filter(keyed -> instrument.item(keyed.itemId()).isEmpty())
                .forEach(keyed -> problems.add("scale " + scale.id() + ": item " + keyed.itemId() + " is unknown"));
        report(
                scale.minAnswered() < 1 || scale.minAnswered() > scale.keys().size(),
                "scale " + scale.id() + ": minAnswered " + scale.minAnswered() + " is not in 1.."
                        + scale.keys().size());
        Set<String> ranges = ranges(scale);
        report(ranges.size() > 1, "scale " + scale.id() + ": mixes the ranges " + String.join(" and ", ranges));
    }

    private Set<String> ranges(Scale scale) {
        return scale.keys().stream()
                .flatMap(keyed -> instrument.item(keyed.itemId()).stream())
                .map(item -> item.match(likert -> likert.range().toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void unkeyedItems() {
        Set<String> keyed = instrument.scales().stream()
                .flatMap(scale -> scale.keys().stream().map(Keyed::itemId))
                .collect(Collectors.toSet());
        instrument
                .itemsById()
                .keySet()
                .forEach(id -> report(!keyed.contains(id), "item " + id + " is keyed by no scale"));
    }

    private void translations() {
        texts("title", Stream.of(instrument.title()));
        texts("instructions", Stream.of(instrument.instructions()));
        Passport passport = instrument.passport();
        texts(
                "passport",
                Stream.of(passport.administration(), passport.reliability(), passport.norms(), passport.purpose()));
        instrument.items().forEach(item -> texts("item " + item.id(), texts(item)));
        instrument.scales().forEach(scale -> texts("scale " + scale.id(), Stream.of(scale.label())));
    }

    private static Stream<LocalizedText> texts(Item item) {
        return item.match(likert -> Stream.concat(Stream.of(likert.text()), likert.range().labels().stream()));
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
