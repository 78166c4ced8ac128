package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.ShowIf;

/**
 * A condition as FHIR's {@code enableWhen}: tests joined by all or by any, one level deep. Nothing when there is no equal; what
 * FHIR would read otherwise than we do is never written.
 */
final class ConditionExport implements ShowIf.Cases<Optional<ConditionExport.Tests>> {

    private final Instrument instrument;

    ConditionExport(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Tests with the word that joins them; of a single test the word does not matter. */
    record Tests(List<ObjectNode> tests, String behavior) {

        void putInto(ObjectNode item) {
            ArrayNode enableWhen = item.putArray("enableWhen");
            tests.forEach(enableWhen::add);
            if (tests.size() > 1) {
                item.put("enableBehavior", behavior);
            }
        }

        boolean joins(String word) {
            return tests.size() == 1 || behavior.equals(word);
        }
    }

    @Override
    public Optional<Tests> always(ShowIf.Always condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Tests> answered(ShowIf.Answered condition) {
        return Optional.empty();
    }

    @Override
    public Optional<Tests> between(ShowIf.Between condition) {
        return instrument.item(condition.itemId()).flatMap(item -> between(item, condition));
    }

    private static Optional<Tests> between(Item item, ShowIf.Between condition) {
        if (!(item.format() instanceof RatedFormat rated)) {
            return Optional.empty();
        }
        if (rated instanceof RatedFormat.YesNo) {
            return codes(condition, rated, code -> test(item).put("answerBoolean", code == 1));
        }
        return isInteger(rated)
                ? Optional.of(new Tests(
                        List.of(
                                test(item).put("operator", ">=").put("answerInteger", condition.lowest()),
                                test(item).put("operator", "<=").put("answerInteger", condition.highest())),
                        "all"))
                : codes(condition, rated, code -> coded(item, Integer.toString(code)));
    }

    private static boolean isInteger(RatedFormat rated) {
        return rated instanceof RatedFormat.Slider
                || (rated instanceof RatedFormat.Likert
                        && rated.range().labels().isEmpty());
    }

    private interface OfCode {
        ObjectNode test(int code);
    }

    private static Optional<Tests> codes(ShowIf.Between condition, RatedFormat rated, OfCode ofCode) {
        if (!rated.range().contains(condition.lowest()) || !rated.range().contains(condition.highest())) {
            return Optional.empty();
        }
        List<ObjectNode> tests = IntStream.rangeClosed(condition.lowest(), condition.highest())
                .mapToObj(ofCode::test)
                .toList();
        return Optional.of(new Tests(tests, "any"));
    }

    @Override
    public Optional<Tests> picked(ShowIf.Picked condition) {
        return instrument
                .item(condition.itemId())
                .filter(item -> isCoded(item.format()))
                .map(item -> new Tests(List.of(coded(item, condition.choiceId())), "all"));
    }

    private static boolean isCoded(ItemFormat format) {
        return format instanceof ChoiceFormat.SingleChoice
                || format instanceof ChoiceFormat.MultipleChoice
                || format instanceof ChoiceFormat.TimedAbility;
    }

    @Override
    public Optional<Tests> allOf(ShowIf.AllOf condition) {
        return joined(condition.conditions(), "all");
    }

    @Override
    public Optional<Tests> anyOf(ShowIf.AnyOf condition) {
        return joined(condition.conditions(), "any");
    }

    private Optional<Tests> joined(List<ShowIf> conditions, String word) {
        List<Tests> parts = conditions.stream()
                .flatMap(part -> part.match(this).stream())
                .filter(part -> part.joins(word))
                .toList();
        boolean whole = !conditions.isEmpty() && parts.size() == conditions.size();
        return whole
                ? Optional.of(new Tests(
                        parts.stream().flatMap(part -> part.tests().stream()).toList(), word))
                : Optional.empty();
    }

    @Override
    public Optional<Tests> not(ShowIf.Not condition) {
        return Optional.empty();
    }

    private static ObjectNode test(Item item) {
        return FhirNodes.object().put("question", item.id()).put("operator", "=");
    }

    private static ObjectNode coded(Item item, String code) {
        return test(item).set("answerCoding", FhirNodes.coding(code));
    }
}
