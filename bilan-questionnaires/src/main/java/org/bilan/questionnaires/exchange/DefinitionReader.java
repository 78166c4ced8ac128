package org.bilan.questionnaires.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.Scale;

/** From a JSON tree to the parts of an instrument, format 1. */
final class DefinitionReader {

    private static final int FORMAT_VERSION = 1;
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
                "scales");
        JsonCursor format = root.at("formatVersion");
        if (format.number() != FORMAT_VERSION) {
            format.note("format " + FORMAT_VERSION + " is expected");
        }
        Map<String, AnswerRange> ranges = ranges(root.at("answerRanges"));
        Instrument.Builder builder = new Instrument.Builder();
        JsonCursor id = root.at("id");
        id.attempt(() -> new InstrumentId(id.text())).ifPresent(builder::id);
        return builder.version(root.at("version").text())
                .title(root.at("title").localized())
                .instructions(root.at("instructions").localized())
                .passport(passport(root.at("passport")))
                .addAllItems(items(root.at("items"), ranges))
                .addAllScales(root.at("scales").elements().stream()
                        .map(DefinitionReader::scale)
                        .toList());
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
                .addAllSources(at.at("sources").elements().stream()
                        .map(JsonCursor::text)
                        .toList())
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

    private static AnswerRange range(JsonCursor at) {
        at.hasOnly("min", "max", "labels");
        int min = at.at("min").number();
        int max = at.at("max").number();
        var labels =
                at.at("labels").elements().stream().map(JsonCursor::localized).toList();
        return at.attempt(() -> new AnswerRange(min, max, labels)).orElse(PLACEHOLDER);
    }

    private static List<Item> items(JsonCursor at, Map<String, AnswerRange> ranges) {
        return at.elements().stream().map(item -> item(item, ranges)).toList();
    }

    private static Item item(JsonCursor at, Map<String, AnswerRange> ranges) {
        at.hasOnly("id", "format", "range", "text");
        if (!at.at("format").text().equals("likert")) {
            at.at("format").note("likert is the only format of this version");
        }
        AnswerRange range = ranges.get(at.at("range").text());
        if (range == null) {
            at.at("range").note("the name of one of the answerRanges is expected");
        }
        return Item.of(
                at.at("id").text(),
                at.at("text").localized(),
                new RatedFormat.Likert(range == null ? PLACEHOLDER : range));
    }

    private static Scale scale(JsonCursor at) {
        at.hasOnly("id", "label", "minAnswered", "items");
        List<Keyed> keys =
                at.at("items").elements().stream().map(DefinitionReader::keyed).toList();
        return Scale.of(
                at.at("id").text(),
                at.at("label").localized(),
                keys,
                at.at("minAnswered").number());
    }

    private static Keyed keyed(JsonCursor at) {
        at.hasOnly("item", "key");
        JsonCursor key = at.at("key");
        Direction direction = key.attempt(() -> Direction.ofSign(key.number())).orElse(Direction.DIRECT);
        return Keyed.of(at.at("item").text(), direction);
    }
}
