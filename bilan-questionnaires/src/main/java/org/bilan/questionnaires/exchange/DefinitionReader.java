package org.bilan.questionnaires.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Comparison;
import org.bilan.questionnaires.instrument.Dichotomy;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Passport;

/** From a JSON tree to the parts of an instrument, format 1. */
final class DefinitionReader {

    static final int FORMAT_VERSION = 1;

    private static final AnswerRange PLACEHOLDER = AnswerRange.unlabelled(0, 1);

    private final JsonCursor root;

    DefinitionReader(JsonCursor root) {
        this.root = root;
    }

    /** The parts as far as they can be read; to be built only if no problem was noted. */
    Instrument.Builder read() {
        root.hasOnly(
                "formatVersion",
                "id",
                "version",
                "title",
                "instructions",
                "passport",
                "answerRanges",
                "items",
                "scales",
                "comparisons",
                "dichotomies");
        JsonCursor format = root.at("formatVersion");
        if (format.number() != FORMAT_VERSION) {
            format.note("format " + FORMAT_VERSION + " is expected");
        }
        Map<String, AnswerRange> ranges = ranges(root.at("answerRanges"));
        Instrument.Builder builder = new Instrument.Builder();
        JsonCursor id = root.at("id");
        id.attempt(() -> new InstrumentId(id.text())).ifPresent(builder::id);
        builder.version(root.at("version").text())
                .title(root.at("title").localized())
                .instructions(root.at("instructions").localized())
                .passport(passport(root.at("passport")));
        return contents(builder, new FormatReader(ranges));
    }

    private Instrument.Builder contents(Instrument.Builder builder, FormatReader formats) {
        root.at("items").elements().forEach(at -> item(at, formats).ifPresent(builder::addItems));
        root.at("scales").elements().forEach(at -> builder.addScales(ScaleReader.scale(at)));
        root.at("comparisons").elementsIfPresent().forEach(at -> builder.addComparisons(comparison(at)));
        root.at("dichotomies").elementsIfPresent().forEach(at -> dichotomy(at).ifPresent(builder::addDichotomies));
        return builder;
    }

    private static Passport passport(JsonCursor at) {
        at.hasOnly(
                "author",
                "licence",
                "languages",
                "administration",
                "minimumAge",
                "reliability",
                "norms",
                "purpose",
                "sources");
        List<Locale> languages =
                at.at("languages").elements().stream().map(JsonCursor::language).toList();
        return new Passport.Builder()
                .author(at.at("author").text())
                .licence(at.at("licence").text())
                .addAllLanguages(languages)
                .administration(at.at("administration").localized())
                .minimumAge(at.at("minimumAge").number())
                .reliability(at.at("reliability").localized())
                .norms(at.at("norms").localized())
                .purpose(at.at("purpose").localized())
                .addAllSources(at.at("sources").texts())
                .build();
    }

    private static Map<String, AnswerRange> ranges(JsonCursor at) {
        Map<String, AnswerRange> ranges = new HashMap<>();
        if (!at.node().isObject()) {
            at.note("named ranges are expected");
        }
        at.node().fieldNames().forEachRemaining(name -> ranges.put(name, range(at.at(name))));
        return ranges;
    }

    /** A range that is wrong is told here, and not once more by every item that names it. */
    private static AnswerRange range(JsonCursor at) {
        at.hasOnly("min", "max", "labels");
        int min = at.at("min").number();
        int max = at.at("max").number();
        var labels =
                at.at("labels").elements().stream().map(JsonCursor::localized).toList();
        return at.attempt(() -> new AnswerRange(min, max, labels)).orElse(PLACEHOLDER);
    }

    private static Optional<Item> item(JsonCursor at, FormatReader formats) {
        Item.Builder item =
                new Item.Builder().id(at.at("id").text()).text(at.at("text").localized());
        at.at("purpose").ifPresent(purpose -> item.purpose(purpose.localized()));
        at.at("showIf").ifPresent(condition -> ConditionReader.read(condition).ifPresent(item::showIf));
        return formats.read(at).map(format -> item.format(format).build());
    }

    private static Comparison comparison(JsonCursor at) {
        at.hasOnly("id", "label", "items");
        return new Comparison(
                at.at("id").text(), at.at("label").localized(), at.at("items").texts());
    }

    private static Optional<Dichotomy> dichotomy(JsonCursor at) {
        at.hasOnly("scale", "low", "high");
        String scale = at.at("scale").text();
        String low = at.at("low").text();
        String high = at.at("high").text();
        return at.attempt(() -> new Dichotomy(scale, low, high));
    }
}
