package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.Matrix;
import org.bilan.questionnaires.instrument.Pile;
import org.bilan.questionnaires.instrument.RatedFormat;

/** One item as one item of a Questionnaire; answers of several parts become a group with one question per part. */
final class ItemExport
        implements ItemFormat.Cases<ObjectNode>,
                RatedFormat.Cases<ObjectNode>,
                ChoiceFormat.Cases<ObjectNode>,
                ComparativeFormat.Cases<ObjectNode> {

    static final String MOST = "/most";
    static final String LEAST = "/least";
    static final String TIE = "=";
    static final String OMITTED = "omitted";

    private static final LocalizedText TIED = LocalizedText.of("Autant l'un que l'autre", "Both alike");
    private static final LocalizedText MOST_WORDS = LocalizedText.of("Le plus", "Most");
    private static final LocalizedText LEAST_WORDS = LocalizedText.of("Le moins", "Least");
    private static final LocalizedText OMITTED_WORDS =
            LocalizedText.of("Je passe cette question", "I leave this question out");

    private final Item item;
    private final Locale language;
    private final ObjectNode node;

    private ItemExport(Item item, Locale language) {
        this.item = item;
        this.language = language;
        this.node = question(item.id(), item.text());
    }

    static ObjectNode of(Item item, Locale language) {
        return item.format().match(new ItemExport(item, language));
    }

    private ObjectNode question(String linkId, LocalizedText words) {
        ObjectNode question = FhirNodes.object().put("linkId", linkId);
        FhirNodes.text(question, "text", words, language);
        return question;
    }

    @Override
    public ObjectNode rated(RatedFormat format) {
        return format.matchKind(this);
    }

    @Override
    public ObjectNode choice(ChoiceFormat format) {
        return format.matchKind(this);
    }

    @Override
    public ObjectNode comparative(ComparativeFormat format) {
        return format.matchKind(this);
    }

    @Override
    public ObjectNode likert(RatedFormat.Likert format) {
        return format.range().labels().isEmpty()
                ? number(node, format.range().min(), format.range().max())
                : labelled(node, format.range());
    }

    @Override
    public ObjectNode yesNo(RatedFormat.YesNo format) {
        return node.put("type", "boolean");
    }

    /** Without labels, the words at the ends are shown as the labels of the first and the last number. */
    @Override
    public ObjectNode semanticDifferential(RatedFormat.SemanticDifferential format) {
        AnswerRange range = format.range();
        if (!range.labels().isEmpty()) {
            return labelled(node, range);
        }
        ArrayNode options = node.put("type", "choice").putArray("answerOption");
        for (int value = range.min(); value <= range.max(); value++) {
            ObjectNode coding = options.addObject().putObject("valueCoding");
            coding.setAll(FhirNodes.coding(Integer.toString(value)));
            if (value == range.min() || value == range.max()) {
                FhirNodes.text(
                        coding, "display", value == range.min() ? format.lowPole() : format.highPole(), language);
            }
        }
        return node;
    }

    @Override
    public ObjectNode slider(RatedFormat.Slider format) {
        number(node, format.range().min(), format.range().max());
        FhirNodes.integer(node, "questionnaire-sliderStepValue", format.step());
        return control("slider");
    }

    private ObjectNode control(String code) {
        ObjectNode concept = FhirNodes.object();
        concept.putArray("coding")
                .addObject()
                .put("system", "http://hl7.org/fhir/questionnaire-item-control")
                .put("code", code);
        return FhirNodes.extend(node, FhirNodes.CORE + "questionnaire-itemControl", "valueCodeableConcept", concept);
    }

    @Override
    public ObjectNode singleChoice(ChoiceFormat.SingleChoice format) {
        return options(node, format.choices());
    }

    @Override
    public ObjectNode multipleChoice(ChoiceFormat.MultipleChoice format) {
        options(node, format.choices()).put("repeats", true);
        return FhirNodes.integer(node, "questionnaire-maxOccurs", format.most());
    }

    @Override
    public ObjectNode situationalJudgement(ChoiceFormat.SituationalJudgement format) {
        return format.leastToo() ? mostAndLeast(format.choices()) : options(node, format.choices());
    }

    @Override
    public ObjectNode timedAbility(ChoiceFormat.TimedAbility format) {
        options(node, format.choices());
        option(node.withArray("answerOption"), OMITTED, OMITTED_WORDS);
        return node;
    }

    @Override
    public ObjectNode matrix(Matrix format) {
        AnswerRange range = format.range();
        return group(
                format.rows(),
                row -> range.labels().isEmpty() ? number(row, range.min(), range.max()) : labelled(row, range));
    }

    @Override
    public ObjectNode freeText(FreeText format) {
        return node.put("type", "text").put("maxLength", format.longest());
    }

    @Override
    public ObjectNode fullRanking(ComparativeFormat.FullRanking format) {
        return group(
                format.objects(), object -> number(object, 1, format.objects().size()));
    }

    @Override
    public ObjectNode partialRanking(ComparativeFormat.PartialRanking format) {
        return group(format.objects(), object -> number(object, 1, format.top()));
    }

    @Override
    public ObjectNode pairedComparison(ComparativeFormat.PairedComparison format) {
        options(node, format.objects());
        if (format.tieAllowed()) {
            option(node.withArray("answerOption"), TIE, TIED);
        }
        return node;
    }

    @Override
    public ObjectNode forcedChoiceBlock(ComparativeFormat.ForcedChoiceBlock format) {
        return format.isPair() ? options(node, format.objects()) : mostAndLeast(format.objects());
    }

    @Override
    public ObjectNode bestWorst(ComparativeFormat.BestWorst format) {
        return mostAndLeast(format.objects());
    }

    @Override
    public ObjectNode constantSum(ComparativeFormat.ConstantSum format) {
        return group(format.objects(), object -> number(object, 0, format.total()));
    }

    @Override
    public ObjectNode cardSort(ComparativeFormat.CardSort format) {
        List<Choice> piles = format.piles().stream().map(Pile::label).toList();
        return group(format.objects(), card -> options(card, piles));
    }

    private ObjectNode mostAndLeast(List<Choice> choices) {
        ArrayNode parts = node.put("type", "group").putArray("item");
        parts.add(options(question(item.id() + MOST, MOST_WORDS), choices));
        parts.add(options(question(item.id() + LEAST, LEAST_WORDS), choices));
        return node;
    }

    private interface Part {
        ObjectNode typed(ObjectNode question);
    }

    private ObjectNode group(List<Choice> parts, Part part) {
        ArrayNode questions = node.put("type", "group").putArray("item");
        parts.forEach(choice -> questions.add(part.typed(question(item.id() + "/" + choice.id(), choice.text()))));
        return node;
    }

    private static ObjectNode number(ObjectNode question, int min, int max) {
        FhirNodes.integer(question.put("type", "integer"), "minValue", min);
        return FhirNodes.integer(question, "maxValue", max);
    }

    private ObjectNode labelled(ObjectNode question, AnswerRange range) {
        ArrayNode options = question.put("type", "choice").putArray("answerOption");
        for (int value = range.min(); value <= range.max(); value++) {
            option(options, Integer.toString(value), range.labels().get(value - range.min()));
        }
        return question;
    }

    private ObjectNode options(ObjectNode question, List<Choice> choices) {
        ArrayNode options = question.put("type", "choice").putArray("answerOption");
        choices.forEach(choice -> option(options, choice.id(), choice.text()));
        return question;
    }

    private void option(ArrayNode options, String code, LocalizedText words) {
        ObjectNode coding = FhirNodes.coding(code);
        FhirNodes.text(coding, "display", words, language);
        options.addObject().set("valueCoding", coding);
    }
}
