package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.Matrix;
import org.bilan.questionnaires.instrument.Pile;
import org.bilan.questionnaires.instrument.RatedFormat;

/** Puts the fields of a format into the node of its item; gives the node back. */
final class FormatWriter
        implements ItemFormat.Cases<ObjectNode>,
                RatedFormat.Cases<ObjectNode>,
                ChoiceFormat.Cases<ObjectNode>,
                ComparativeFormat.Cases<ObjectNode> {

    private final ObjectNode node;
    private final Function<AnswerRange, String> names;

    FormatWriter(ObjectNode node, Function<AnswerRange, String> names) {
        this.node = node;
        this.names = names;
    }

    @Override
    public ObjectNode rated(RatedFormat format) {
        return format.matchKind(this);
    }

    @Override
    public ObjectNode choice(ChoiceFormat format) {
        node.set("choices", choices(format.choices()));
        return format.matchKind(this);
    }

    @Override
    public ObjectNode comparative(ComparativeFormat format) {
        node.set("objects", choices(format.objects()));
        return format.matchKind(this);
    }

    @Override
    public ObjectNode matrix(Matrix format) {
        node.set("rows", choices(format.rows()));
        return ranged(format.range());
    }

    @Override
    public ObjectNode freeText(FreeText format) {
        return node.put("longest", format.longest());
    }

    @Override
    public ObjectNode likert(RatedFormat.Likert format) {
        return ranged(format.range());
    }

    @Override
    public ObjectNode yesNo(RatedFormat.YesNo format) {
        node.set("yes", DefinitionWriter.text(format.yes()));
        node.set("no", DefinitionWriter.text(format.no()));
        return node;
    }

    @Override
    public ObjectNode semanticDifferential(RatedFormat.SemanticDifferential format) {
        node.set("lowPole", DefinitionWriter.text(format.lowPole()));
        node.set("highPole", DefinitionWriter.text(format.highPole()));
        return ranged(format.range());
    }

    @Override
    public ObjectNode slider(RatedFormat.Slider format) {
        node.put("step", format.step());
        node.set("lowPole", DefinitionWriter.text(format.lowPole()));
        node.set("highPole", DefinitionWriter.text(format.highPole()));
        return ranged(format.range());
    }

    @Override
    public ObjectNode singleChoice(ChoiceFormat.SingleChoice format) {
        return node;
    }

    @Override
    public ObjectNode multipleChoice(ChoiceFormat.MultipleChoice format) {
        return node.put("fewest", format.fewest()).put("most", format.most());
    }

    @Override
    public ObjectNode situationalJudgement(ChoiceFormat.SituationalJudgement format) {
        return node.put("leastToo", format.leastToo());
    }

    @Override
    public ObjectNode timedAbility(ChoiceFormat.TimedAbility format) {
        node.put("seconds", format.limit().seconds());
        node.set("alternative", DefinitionWriter.text(format.limit().alternative()));
        return node;
    }

    @Override
    public ObjectNode fullRanking(ComparativeFormat.FullRanking format) {
        return node.put("tiesAllowed", format.tiesAllowed());
    }

    @Override
    public ObjectNode partialRanking(ComparativeFormat.PartialRanking format) {
        return node.put("top", format.top());
    }

    @Override
    public ObjectNode pairedComparison(ComparativeFormat.PairedComparison format) {
        return node.put("tieAllowed", format.tieAllowed());
    }

    @Override
    public ObjectNode forcedChoiceBlock(ComparativeFormat.ForcedChoiceBlock format) {
        return node;
    }

    @Override
    public ObjectNode bestWorst(ComparativeFormat.BestWorst format) {
        return node;
    }

    @Override
    public ObjectNode constantSum(ComparativeFormat.ConstantSum format) {
        return node.put("total", format.total());
    }

    @Override
    public ObjectNode cardSort(ComparativeFormat.CardSort format) {
        ArrayNode piles = node.putArray("piles");
        for (Pile pile : format.piles()) {
            ObjectNode written = choice(pile.label());
            if (pile.cards() != Pile.ANY) {
                written.put("cards", pile.cards());
            }
            piles.add(written);
        }
        return node;
    }

    private ObjectNode ranged(AnswerRange range) {
        return node.put("range", names.apply(range));
    }

    private static ArrayNode choices(List<Choice> choices) {
        ArrayNode array = DefinitionWriter.NODES.arrayNode();
        choices.forEach(choice -> array.add(choice(choice)));
        return array;
    }

    private static ObjectNode choice(Choice choice) {
        ObjectNode node = DefinitionWriter.NODES.objectNode().put("id", choice.id());
        node.set("text", DefinitionWriter.text(choice.text()));
        return choice.symbol().isEmpty() ? node : node.put("symbol", choice.symbol());
    }
}
