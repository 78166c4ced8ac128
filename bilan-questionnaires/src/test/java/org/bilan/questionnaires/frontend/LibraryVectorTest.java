package org.bilan.questionnaires.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.bilan.questionnaires.catalog.ShippedInstruments;
import org.bilan.questionnaires.exchange.AnswersJson;
import org.bilan.questionnaires.exchange.EveryFormat;
import org.bilan.questionnaires.exchange.ResultJson;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library itself on the published vectors: every word of its answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LibraryVectorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ShippedInstruments CATALOG = new ShippedInstruments();

    static Stream<JsonNode> cases() {
        return ConformanceVectorTest.cases();
    }

    private static Instrument instrument(JsonNode vector) {
        String id = vector.path("answers").path("instrument").path("id").asText();
        return CATALOG.find(new InstrumentId(id))
                .orElseGet(() -> id.equals("two-steps") ? EveryFormat.twoSteps() : EveryFormat.instrument());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_library_says_what_the_vector_says(JsonNode vector) throws IOException {
        Instrument instrument = instrument(vector);
        String said = AnswersJson.read(instrument, vector.path("answers").toString())
                .fold(
                        problems -> AnswersJson.problems(problems.asJava()),
                        sheet -> ResultJson.write(instrument, sheet));

        assertThat(JSON.readTree(said))
                .isEqualTo(vector.has("problems") ? vector.path("problems") : vector.path("result"));
    }
}
