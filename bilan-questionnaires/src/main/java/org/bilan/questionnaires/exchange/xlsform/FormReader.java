package org.bilan.questionnaires.exchange.xlsform;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bilan.questionnaires.exchange.DefinitionProblem;
import org.bilan.questionnaires.exchange.xlsform.Sheet.Line;
import org.bilan.questionnaires.exchange.xlsform.XlsForm.Imported;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Comparison;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.InvalidInstrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.ShowIf;

/** One reading of a form: gathers items, keys and problems, and gives an instrument or all problems. */
final class FormReader {

    /** Whatever stands in these columns changes what is asked; it cannot be skipped. */
    private static final List<String> MEANINGFUL = List.of("calculation", "choice_filter", "repeat_count", "trigger");

    /** These only change how it looks. */
    private static final List<String> LOOKS =
            List.of("hint", "appearance", "required", "constraint", "constraint_message", "default", "media::image");

    private final Map<String, Sheet> sheets;
    private final Passport passport;
    private final String defaultTag;
    private final ChoiceLists lists;
    private final List<DefinitionProblem> problems = new ArrayList<>();
    private final List<DefinitionProblem> leftOut = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<String, List<Keyed>> keys = new LinkedHashMap<>();

    FormReader(Map<String, Sheet> sheets, Passport passport) {
        this.sheets = sheets;
        this.passport = passport;
        this.defaultTag = passport.languages().get(0).toLanguageTag();
        this.lists = new ChoiceLists(sheet("choices"), this);
    }

    private Sheet sheet(String name) {
        return sheets.getOrDefault(name, Sheet.of(name, List.of()));
    }

    Validation<Seq<DefinitionProblem>, Imported> read() {
        sheet("survey").lines().forEach(this::line);
        Instrument.Builder builder = cover();
        if (!problems.isEmpty()) {
            return Validation.invalid(Vector.ofAll(problems));
        }
        try {
            return Validation.valid(new Imported(builder.build(), leftOut));
        } catch (InvalidInstrument e) {
            return Validation.invalid(Vector.ofAll(e.problems()).map(problem -> new DefinitionProblem("", problem)));
        }
    }

    private Instrument.Builder cover() {
        List<Line> settings = sheet("settings").lines();
        Line first = settings.isEmpty() ? new Line(sheet("settings"), 2, Map.of()) : settings.get(0);
        Instrument.Builder builder = new Instrument.Builder().passport(passport).addAllItems(items);
        attempt(first, "form_id", () -> new InstrumentId(first.text("form_id").replace('_', '-')))
                .ifPresent(builder::id);
        LocalizedText title = everywhere(first.text("form_title").isEmpty() ? "-" : first.text("form_title"));
        builder.title(title).instructions(title).version(version(first.text("version")));
        keys.forEach((scale, lines) -> builder.addScales(new Scale.Builder()
                .id(scale)
                .label(everywhere(scale))
                .addAllKeys(lines)
                .missing(MissingRule.fourFifthsOf(lines.size()))
                .build()));
        items.stream()
                .filter(item -> item.format() instanceof ComparativeFormat)
                .forEach(item -> builder.addComparisons(new Comparison(item.id(), item.text(), List.of(item.id()))));
        return builder;
    }

    /** A date with a running number, as XLSForm advises, a plain number, or three numbers. */
    private static String version(String text) {
        if (text.matches("\\d{10}")) {
            return text.substring(0, 8) + "." + Integer.parseInt(text.substring(8)) + ".0";
        }
        return text.matches("\\d{1,9}") ? text + ".0.0" : text;
    }

    /** A word that has no translation in a form stands for every language. */
    LocalizedText everywhere(String word) {
        Map<Locale, String> texts = new HashMap<>();
        passport.languages().forEach(language -> texts.put(language, word));
        return new LocalizedText(texts);
    }

    private void line(Line line) {
        String[] type = line.text("type").split("\\s+");
        switch (type[0]) {
            case "note", "begin_group", "end_group", "start", "end", "today", "deviceid" ->
                leftOut.add(line.problem("type", type[0] + " is left out"));
            default -> item(line, type);
        }
        MEANINGFUL.stream()
                .filter(column -> !line.text(column).isEmpty())
                .forEach(column -> note(line, column, "cannot be kept, and would change what is asked"));
        LOOKS.stream()
                .filter(column -> !line.text(column).isEmpty())
                .forEach(column -> leftOut.add(line.problem(column, "is left out")));
    }

    private void item(Line line, String[] type) {
        String id = line.text("name");
        if (id.isEmpty()) {
            note(line, "name", "a name is expected");
        }
        var text = label(line);
        var format = new TypeReader(lists, this).read(line, type);
        if (text.isPresent() && format.isPresent()) {
            Item.Builder item = new Item.Builder().id(id).text(text.get()).format(format.get());
            relevant(line).ifPresent(item::showIf);
            items.add(item.build());
            key(line, items.get(items.size() - 1), type);
        }
    }

    private Optional<ShowIf> relevant(Line line) {
        String text = line.text("relevant");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var condition = Relevant.parse(text, items);
        if (condition.isEmpty()) {
            note(
                    line,
                    "relevant",
                    "tests like ${name} = 'choice' joined by and, or by or, of items above are expected");
        }
        return condition;
    }

    private void key(Line line, Item item, String[] type) {
        String scale = line.text("bilan_scale");
        if (scale.isEmpty()) {
            return;
        }
        String sign = line.text("bilan_key").isEmpty() ? "1" : line.text("bilan_key");
        if (!sign.equals("1") && !sign.equals("-1")) {
            note(line, "bilan_key", "1 or -1 is expected");
            return;
        }
        Keyed keyed = item.format() instanceof RatedFormat
                ? Keyed.of(item.id(), Direction.ofSign(Integer.parseInt(sign)))
                : new Keyed.ByPoints(item.id(), lists.points(type.length > 1 ? type[1] : ""), 1);
        keys.computeIfAbsent(scale, first -> new ArrayList<>()).add(keyed);
    }

    /** The label in every language that it has. */
    Optional<LocalizedText> label(Line line) {
        Map<Locale, String> texts = new HashMap<>();
        line.sheet().labelColumns(defaultTag).forEach((column, tag) -> {
            if (!line.text(column).isEmpty()) {
                texts.put(Locale.forLanguageTag(tag), line.text(column));
            }
        });
        return attempt(line, "label", () -> new LocalizedText(texts));
    }

    /** Builds a value; why it cannot be built is noted at this place. */
    <T> Optional<T> attempt(Line line, String column, Supplier<? extends T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            note(line, column, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    void note(Line line, String column, String problem) {
        problems.add(line.problem(column, problem));
    }
}
