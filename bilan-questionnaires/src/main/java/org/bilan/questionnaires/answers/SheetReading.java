package org.bilan.questionnaires.answers;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;

/** One reading of raw answers: gathers answers and problems, and gives one or the other. */
final class SheetReading {

    private final Instrument instrument;
    private final Map<String, Answer> read = new LinkedHashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    SheetReading(Instrument instrument) {
        this.instrument = instrument;
    }

    Validation<Seq<AnswerProblem>, Map<String, Answer>> read(Map<String, String> raw) {
        for (Item item : instrument.items()) {
            Answer.parse(item, raw.getOrDefault(item.id(), ""), Place.field(item.id()))
                    .toEither()
                    .peek(answer -> read.put(item.id(), answer))
                    .peekLeft(problems::add);
        }
        if (problems.isEmpty()) {
            hidden(raw);
        }
        Set<String> unknown = new TreeSet<>(raw.keySet());
        unknown.removeAll(instrument.itemsById().keySet());
        unknown.forEach(id -> problem(id, id, Kind.UNKNOWN_ITEM, "an item of " + instrument.edition()));
        return problems.isEmpty() ? Validation.valid(read) : Validation.invalid(Vector.ofAll(problems));
    }

    /** Only told once every answer could be read: before, it is not known what they show. */
    private void hidden(Map<String, String> raw) {
        Set<String> shown = Visibility.shown(instrument, read);
        read.forEach((id, answer) -> {
            if (answer.isGiven() && !shown.contains(id)) {
                problem(id, raw.getOrDefault(id, ""), Kind.NOT_SHOWN, "no answer: the others do not lead here");
            }
        });
    }

    private void problem(String id, String value, Kind kind, String expected) {
        problems.add(new AnswerProblem(Place.field(id), value, kind, expected));
    }
}
