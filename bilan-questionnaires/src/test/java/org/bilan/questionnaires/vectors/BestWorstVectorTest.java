package org.bilan.questionnaires.vectors;

import static org.bilan.questionnaires.vectors.Findings.rows;
import static org.bilan.questionnaires.vectors.Findings.texts;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.bilan.questionnaires.preference.BestWorstCounts;
import org.bilan.questionnaires.preference.Choices;
import org.bilan.questionnaires.preference.Worths;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Best-worst counts and the model of choice against R packages; the data may not be copied, so only the whole set has it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BestWorstVectorTest {

    @Test
    void best_and_worst_of_blocks() {
        VectorCase.eachGiven(
                each -> each.hasColumns("block", "item", "choice") && each.hasParameter("objects"),
                BestWorstVectorTest::bestWorst);
    }

    private static void bestWorst(VectorCase vectorCase) {
        List<String> objects = texts(vectorCase.instrument().path("parameters").path("objects"));
        String person =
                vectorCase.instrument().path("columns").path("respondent").asText("id");
        Map<String, BestWorstCounts> persons = new LinkedHashMap<>();
        Choices choices = new Choices(objects);
        Map<String, List<NamedCsvRecord>> blocks = vectorCase.responses().stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField(person) + "/" + row.getField("block"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        blocks.values().forEach(block -> {
            Set<String> shown = new LinkedHashSet<>();
            block.forEach(row -> shown.add(row.getField("item")));
            String best = chosen(block, "1");
            String worst = chosen(block, "-1");
            choices.bestWorst(shown, best, worst);
            persons.merge(
                    block.get(0).getField(person),
                    BestWorstCounts.EMPTY.plus(shown, best, worst),
                    BestWorstCounts::plus);
        });
        BestWorstCounts all = persons.values().stream().reduce(BestWorstCounts.EMPTY, BestWorstCounts::plus);
        Worths worths = Worths.of(choices).get();
        new Findings(vectorCase)
                .finding("bestCount", r -> counts(all, BestWorstCounts.Count::best))
                .finding("worstCount", r -> counts(all, BestWorstCounts.Count::worst))
                .finding("appearances", r -> counts(all, BestWorstCounts.Count::shown))
                .finding(
                        "bestMinusWorst",
                        r -> r.has("rowLabels")
                                ? rows(
                                        List.copyOf(persons.values()),
                                        one -> counts(one, BestWorstCounts.Count::difference))
                                : counts(all, BestWorstCounts.Count::difference))
                .finding("bestMinusWorstPerAppearance", r -> counts(all, BestWorstCounts.Count::perShown))
                .finding(
                        "squareRootBestOverWorst",
                        r -> rows(List.copyOf(all.byObject().values()), BestWorstCounts.Count::rootOfRatio))
                .finding(
                        "squareRootBestOverWorstPlusHalf", r -> counts(all, BestWorstCounts.Count::rootOfRatioPlusHalf))
                .finding("bestWorstShare", r -> all.shares())
                .finding(
                        "bestWorstAnalyticLogit",
                        r -> rows(List.copyOf(all.byObject().values()), BestWorstCounts.Count::logit))
                .finding(
                        "bestWorstAnalyticStandardError",
                        r -> rows(List.copyOf(all.byObject().values()), BestWorstCounts.Count::logitError))
                .finding("bestWorstSequentialLogit", r -> worths.logWorths())
                .finding("bestWorstSequentialLogitStandardError", r -> worths.standardErrors())
                .finding("logLikelihood", r -> worths.logLikelihood())
                .compare();
    }

    private static String chosen(List<NamedCsvRecord> block, String choice) {
        return block.stream()
                .filter(row -> row.getField("choice").equals(choice))
                .findFirst()
                .orElseThrow()
                .getField("item");
    }

    private static Object counts(BestWorstCounts counts, ToDoubleFunction<BestWorstCounts.Count> how) {
        return rows(List.copyOf(counts.byObject().values()), count -> how.applyAsDouble(count));
    }
}
