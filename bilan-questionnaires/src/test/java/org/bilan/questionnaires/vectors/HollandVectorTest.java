package org.bilan.questionnaires.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.bilan.questionnaires.interests.Congruence;
import org.bilan.questionnaires.interests.ProfileAgreement;
import org.bilan.questionnaires.interests.RiasecProfile;
import org.bilan.questionnaires.interests.RiasecScores;
import org.bilan.questionnaires.interests.RiasecTheme;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Codes, differentiation, consistency, hexagon and congruence against the R package holland and plain definitions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HollandVectorTest {

    private record Person(RiasecProfile profile, Congruence congruence, ProfileAgreement agreement) {}

    private static final Map<String, Function<Person, Optional<?>>> STATISTICS = Map.ofEntries(
            Map.entry(
                    "hollandCodesCompatible",
                    person ->
                            Optional.of(String.join(" ", person.profile().code().compatibleCodes(3)))),
            Map.entry(
                    "hollandCodesCompatibleCount",
                    person -> Optional.of(
                            person.profile().code().compatibleCodes(3).size())),
            Map.entry("hollandCode", person -> person.profile().code().only(3)),
            Map.entry(
                    "hollandConsistency", person -> Optional.of(person.profile().consistency())),
            Map.entry(
                    "differentiationDI1",
                    person -> Optional.of(person.profile().differentiation().di1())),
            Map.entry(
                    "differentiationDI2",
                    person -> Optional.of(person.profile().differentiation().di2())),
            Map.entry(
                    "differentiationDI3",
                    person -> Optional.of(person.profile().differentiation().di3())),
            Map.entry(
                    "differentiationDI4",
                    person -> Optional.of(person.profile().differentiation().di4())),
            Map.entry(
                    "differentiationDI5",
                    person -> Optional.of(person.profile().differentiation().di5())),
            Map.entry(
                    "differentiationDI6",
                    person -> person.profile().differentiation().di6().stream()
                            .boxed()
                            .findFirst()),
            Map.entry(
                    "differentiationDI7",
                    person -> Optional.of(person.profile().differentiation().di7())),
            Map.entry(
                    "hexagonX", person -> Optional.of(person.profile().vector().x())),
            Map.entry(
                    "hexagonY", person -> Optional.of(person.profile().vector().y())),
            Map.entry(
                    "hexagonVectorLength",
                    person -> Optional.of(person.profile().vector().length())),
            Map.entry(
                    "hexagonVectorAngle",
                    person -> person.profile().vector().angle().stream().boxed().findFirst()),
            Map.entry(
                    "predigerThingsPeople",
                    person -> Optional.of(person.profile().vector().thingsPeople())),
            Map.entry(
                    "predigerDataIdeas",
                    person -> Optional.of(person.profile().vector().dataIdeas())),
            Map.entry(
                    "profileCorrelation",
                    person -> person.agreement().correlation().stream().boxed().findFirst()),
            Map.entry(
                    "profileCosine",
                    person -> person.agreement().cosine().stream().boxed().findFirst()),
            Map.entry(
                    "profileEuclideanDistance",
                    person -> Optional.of(person.agreement().euclideanDistance())),
            Map.entry(
                    "angularDistance",
                    person -> person.agreement().angularDistance().stream()
                            .boxed()
                            .findFirst()),
            Map.entry(
                    "congruenceIachanM",
                    person -> Optional.of(person.congruence().iachanM())),
            Map.entry(
                    "congruenceBrownGoreC",
                    person -> Optional.of(person.congruence().brownGoreC())),
            Map.entry(
                    "congruenceZenerSchnuelle",
                    person -> Optional.of(person.congruence().zenerSchnuelle())),
            Map.entry(
                    "congruenceCommonLetters",
                    person -> Optional.of(person.congruence().commonLetters())),
            Map.entry(
                    "firstLetterHexagonDistance",
                    person -> Optional.of(person.congruence().firstLetterDistance())));

    @Test
    void every_index_of_every_case_is_what_the_package_says() {
        Comparison comparison = new Comparison();
        for (VectorCase vectorCase : VectorCase.knowing(STATISTICS.keySet())) {
            List<Person> persons = vectorCase.responses().stream()
                    .map(row -> person(vectorCase.instrument().path("columns"), row))
                    .toList();
            vectorCase.results().forEach(result -> compare(comparison, vectorCase.name(), result, persons));
        }
        comparison.report("Holland");
    }

    private static void compare(Comparison comparison, String name, JsonNode result, List<Person> persons) {
        Function<Person, Optional<?>> statistic =
                STATISTICS.getOrDefault(result.path("statistic").asText(), person -> Optional.empty());
        List<JsonNode> expected =
                StreamSupport.stream(result.path("value").spliterator(), false).toList();
        comparison.compare(
                result,
                new Comparison.Series(name + " " + result.path("id").asText(), expected),
                persons.stream().map(statistic).toList());
    }

    private static Person person(JsonNode columns, NamedCsvRecord row) {
        RiasecScores scores = scores(columns.path("scores"), row);
        RiasecProfile profile = new RiasecProfile(scores, 0, 1000);
        return new Person(
                profile,
                new Congruence(profile.code(), environment(columns, row)),
                new ProfileAgreement(scores, scores(columns.path("environmentScores"), row)));
    }

    private static RiasecScores scores(JsonNode columns, NamedCsvRecord row) {
        return RiasecScores.of(StreamSupport.stream(columns.spliterator(), false)
                .map(column -> Double.valueOf(row.getField(column.asText())))
                .toList());
    }

    private static List<RiasecTheme> environment(JsonNode columns, NamedCsvRecord row) {
        return row.getField(columns.path("environment").asText())
                .chars()
                .mapToObj(letter ->
                        RiasecTheme.ofLetter(Character.toString(letter)).orElseThrow())
                .toList();
    }
}
