package org.bilan.questionnaires.vectors;

import static org.bilan.questionnaires.vectors.Findings.rows;
import static org.bilan.questionnaires.vectors.Findings.stream;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.questionnaires.instrument.Dichotomy;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.norms.MeasurementError;
import org.bilan.questionnaires.personality.Leaning;
import org.bilan.questionnaires.personality.TypeProfile;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Types against the definitions of the vectors. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypeVectorTest {

    @Test
    void types_of_dichotomies() {
        VectorCase.each(each -> each.hasParameter("dimensions"), TypeVectorTest::types);
    }

    private static void types(VectorCase vectorCase) {
        JsonNode p = vectorCase.instrument().path("parameters");
        Map<String, MeasurementError> errors = new HashMap<>();
        List<Dichotomy> dichotomies = stream(p.path("dimensions"))
                .map(d -> {
                    errors.put(
                            d.path("id").asText(),
                            new MeasurementError(
                                    d.path("sd").asDouble(),
                                    d.path("reliability").asDouble()));
                    return new Dichotomy(
                            d.path("id").asText(),
                            d.path("low").asText(),
                            d.path("high").asText());
                })
                .toList();
        Instrument plain = VectorInstruments.of(vectorCase).orElseThrow();
        Instrument instrument = new Instrument.Builder()
                .from(plain)
                .addAllDichotomies(dichotomies)
                .build();
        double level = p.path("borderlineLevel").asDouble();
        List<NamedCsvRecord> all = vectorCase.responses();
        Function<NamedCsvRecord, Optional<TypeProfile>> type =
                row -> TypeProfile.of(instrument, VectorInstruments.profile(instrument, row), errors)
                        .fold(reasons -> Optional.empty(), Optional::of);
        Function<Function<Leaning, Object>, Object> leanings = how -> rows(
                all,
                row -> rows(
                        dichotomies,
                        (Dichotomy d) -> leaning(instrument, row, d, errors).map(how)));
        new Findings(vectorCase)
                .finding("scaleMean", r -> leanings.apply(Leaning::mean))
                .finding("typeLetters", r -> leanings.apply(Leaning::letter))
                .finding("preferenceClarityPercent", r -> leanings.apply(Leaning::clarityPercent))
                .finding(
                        "borderlineFlag",
                        r -> leanings.apply(x -> x.isBorderline(level).orElseThrow()))
                .finding("probabilityOfHighPole", r -> leanings.apply(Leaning::probabilityOfHighPole))
                .finding(
                        "standardErrorOfMeasurement",
                        r -> rows(
                                dichotomies,
                                (Dichotomy d) -> java.util.Objects.requireNonNull(errors.get(d.scaleId()))
                                        .ofMeasurement()))
                .finding("typeCode", r -> rows(all, row -> type.apply(row).map(TypeProfile::code)))
                .finding(
                        "probabilityOfReportedType",
                        r -> rows(all, row -> type.apply(row).map(TypeProfile::probability)))
                .finding(
                        "plausibleTypes",
                        r -> rows(all, row -> type.apply(row).map(t -> String.join(" ", t.plausibleCodes(level)))))
                .compare();
    }

    private static Optional<Leaning> leaning(
            Instrument instrument, NamedCsvRecord row, Dichotomy dichotomy, Map<String, MeasurementError> errors) {
        Profile profile = VectorInstruments.profile(instrument, row);
        return profile.score(dichotomy.scaleId())
                .filter(ScaleScore.Scored.class::isInstance)
                .map(score -> Leaning.of(
                        dichotomy, (ScaleScore.Scored) score, Optional.ofNullable(errors.get(dichotomy.scaleId()))));
    }
}
