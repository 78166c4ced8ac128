package org.bilan.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.exchange.AnswersCsv;
import org.bilan.questionnaires.exchange.InstrumentJson;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.PointRange;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.Scorer;

class ScoringProperties {

    private final Instrument instrument = Samples.instrument();

    @Property
    void a_score_does_not_depend_on_the_order_of_the_answers(
            @ForAll("answers") Map<String, Answer> answers, @ForAll Random random) {
        List<String> order = new ArrayList<>(answers.keySet());
        Collections.shuffle(order, random);
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        order.forEach(id -> shuffled.put(id, answers.getOrDefault(id, new Answer.Missing())));

        AnswerSheet sheet = AnswerSheet.of(instrument, answers);
        AnswerSheet other = AnswerSheet.of(instrument, shuffled);

        assertThat(other).isEqualTo(sheet).hasSameHashCodeAs(sheet);
        assertThat(Scorer.score(instrument, other)).isEqualTo(Scorer.score(instrument, sheet));
    }

    @Property
    void adding_nothing_changes_nothing(@ForAll("answers") Map<String, Answer> answers) {
        Map<String, Answer> padded = new HashMap<>(answers);
        instrument.items().forEach(item -> padded.putIfAbsent(item.id(), new Answer.Missing()));

        assertThat(AnswerSheet.of(instrument, padded)).isEqualTo(AnswerSheet.of(instrument, answers));
    }

    @Property
    void reversing_twice_is_the_answer_itself(
            @ForAll @IntRange(min = -10_000, max = 9_999) int min,
            @ForAll @IntRange(min = 1, max = 20_000) int width,
            @ForAll @IntRange(max = 20_000) int step) {
        int max = Math.min(10_000, min + width);
        PointRange range = new PointRange(min, max);
        int answer = min + step % (max - min + 1);
        int reversed = Direction.REVERSED.points(answer, range);

        assertThat(reversed).isBetween(min, max);
        assertThat(Direction.REVERSED.points(reversed, range)).isEqualTo(answer);
    }

    @Property
    void a_score_stays_within_its_bounds_and_is_withheld_exactly_under_the_minimum(
            @ForAll("answers") Map<String, Answer> answers) {
        ScaleScore score = Scorer.score(instrument, AnswerSheet.of(instrument, answers))
                .scores()
                .get(0);
        int answered = score.trace().answered();

        assertThat(score instanceof ScaleScore.Given).isEqualTo(answered >= 3);
        if (score instanceof ScaleScore.Given given) {
            assertThat(given.proratedSum()).isBetween((double) given.lowestSum(), (double) given.highestSum());
            assertThat(given.percentOfMaximum()).isBetween(0.0, 100.0);
        }
        assertThat(answered + score.trace().missing() + score.trace().notApplicable())
                .isEqualTo(5);
    }

    @Property
    void answers_written_as_CSV_come_back(@ForAll("answers") Map<String, Answer> answers) {
        AnswerSheet sheet = AnswerSheet.of(instrument, answers);

        assertThat(AnswersCsv.read(instrument, csv(sheet)).get()).isEqualTo(sheet);
    }

    @Property
    void no_text_makes_the_readers_throw(@ForAll("texts") String text) {
        AnswersCsv.read(instrument, text)
                .fold(
                        problems -> assertThat(problems).isNotEmpty(),
                        sheet -> assertThat(sheet).isNotNull());
        AnswersCsv.read(instrument, "item,answer\n" + text)
                .fold(
                        problems -> assertThat(problems).isNotEmpty(),
                        sheet -> assertThat(sheet).isNotNull());
        assertThat(InstrumentJson.read(text).isInvalid()).isTrue();
    }

    @Property
    void no_raw_answer_makes_the_sheet_throw(@ForAll Map<String, String> raw, @ForAll String answer) {
        Map<String, String> all = new HashMap<>(raw);
        all.put("P1", answer);

        AnswerSheet.parse(instrument, all)
                .fold(
                        problems -> assertThat(problems).isNotEmpty(),
                        sheet -> assertThat(sheet).isNotNull());
    }

    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        Arbitrary<String> ids = Arbitraries.of("P1", "P2", "P3", "P4", "P5");
        Arbitrary<Answer> answers = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 5).map(Answer.Rated::new),
                Arbitraries.of(new Answer.NotApplicable(), new Answer.Missing()));
        return Arbitraries.maps(ids, answers);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "item", "answer", ",", ";", "\"", "\n", "\r", "P1", "P2", "3", "9", "NA", " ", "\uFEFF", "\u0000", "{",
                "}", "[", ":", "é", "\uD83D");
        return Arbitraries.oneOf(
                Arbitraries.strings(), pieces.list().ofMaxSize(30).map(list -> String.join("", list)));
    }

    private static String csv(AnswerSheet sheet) {
        return sheet.answers().entrySet().stream()
                .map(entry -> entry.getKey() + "," + spelled(entry.getValue()) + "\n")
                .collect(Collectors.joining("", "item,answer\n", ""));
    }

    private static String spelled(Answer answer) {
        return answer instanceof Answer.Rated rated ? Integer.toString(rated.value()) : "NA";
    }
}
