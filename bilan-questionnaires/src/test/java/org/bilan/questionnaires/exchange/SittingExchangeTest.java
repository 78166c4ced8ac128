package org.bilan.questionnaires.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Sitting;
import org.bilan.questionnaires.instrument.Instrument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The order in which items were presented and the time that each took, there and back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SittingExchangeTest {

    private final Instrument instrument = Samples.instrument();

    @Test
    void order_and_times_come_back() {
        AnswerSheet sheet = AnswerSheet.parse(instrument, Map.of("P1", "5", "P3", "NA"))
                .get()
                .seatedAs(instrument, new Sitting(List.of("P3", "P1", "P2"), Map.of("P3", 2_500L, "P1", 0L)));

        AnswerSheet back =
                AnswersJson.read(instrument, AnswersJson.write(sheet)).get();

        assertThat(back).isEqualTo(sheet);
        assertThat(back.sitting().presented()).containsExactly("P3", "P1", "P2");
        assertThat(back.sitting().millis()).containsExactlyInAnyOrderEntriesOf(Map.of("P3", 2_500L, "P1", 0L));
    }

    @Test
    void an_order_or_a_time_that_cannot_be_is_told_with_its_place() {
        String wrong = """
                {"formatVersion": 1, "instrument": {"id": "patience", "version": "1.0.0"}, "answers": {"P1": 5},
                 "presented": ["P1", "P9", "P1"],
                 "millis": {"P1": -1, "P2": 86400001, "P3": 1.5, "P4": "soon", "P8": 10, "P5": 1e20}}
                """;

        assertThat(AnswersJson.read(instrument, wrong).getError().map(AnswerProblem::toString))
                .containsExactly(
                        "presented: UNKNOWN_ITEM \"P9\", expected each item of patience 1.0.0 once",
                        "presented: UNKNOWN_ITEM \"P1\", expected each item of patience 1.0.0 once",
                        "millis/P1: OUT_OF_RANGE \"-1\", expected 0..86400000 for an item",
                        "millis/P2: OUT_OF_RANGE \"86400001\", expected 0..86400000 for an item",
                        "millis/P3: OUT_OF_RANGE \"1.5\", expected 0..86400000 for an item",
                        "millis/P4: OUT_OF_RANGE \"soon\", expected 0..86400000 for an item",
                        "millis/P8: OUT_OF_RANGE \"10\", expected 0..86400000 for an item",
                        "millis/P5: OUT_OF_RANGE \"1.0E20\", expected 0..86400000 for an item");
    }
}
