package org.bilan.examples.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.Matrix;
import org.bilan.questionnaires.instrument.RatedFormat;

/** The controls of one item, in the accessible way that its format asks for. */
final class Controls
        implements ItemFormat.Cases<String>,
                RatedFormat.Cases<String>,
                ChoiceFormat.Cases<String>,
                ComparativeFormat.Cases<String> {
    private final String name;
    private final Locale locale;

    Controls(String name, Locale locale) {
        this.name = name;
        this.locale = locale;
    }

    private String said(String french, String english) {
        return InstrumentPage.french(locale) ? french : english;
    }

    @Override
    public String rated(RatedFormat format) {
        return format.matchKind(this);
    }

    @Override
    public String choice(ChoiceFormat format) {
        return format.matchKind(this);
    }

    @Override
    public String comparative(ComparativeFormat format) {
        return format.matchKind(this);
    }

    @Override
    public String likert(RatedFormat.Likert format) {
        return scale(name, format.range());
    }

    private String scale(String of, AnswerRange range) {
        return IntStream.rangeClosed(range.min(), range.max())
                .mapToObj(value -> Html.pick("radio", of, Integer.toString(value), label(range, value)))
                .collect(Collectors.joining());
    }

    private String label(AnswerRange range, int value) {
        return range.labels().isEmpty()
                ? Integer.toString(value)
                : range.labels().get(value - range.min()).in(locale);
    }

    @Override
    public String yesNo(RatedFormat.YesNo format) {
        return Html.pick("radio", name, "1", format.yes().in(locale))
                + Html.pick("radio", name, "0", format.no().in(locale));
    }

    @Override
    public String semanticDifferential(RatedFormat.SemanticDifferential format) {
        return Html.paragraph(format.lowPole().in(locale))
                + scale(name, format.range())
                + Html.paragraph(format.highPole().in(locale));
    }

    @Override
    public String slider(RatedFormat.Slider format) {
        String words = format.lowPole().in(locale) + " – " + format.highPole().in(locale);
        return Html.number(name, format.range().min(), format.range().max(), format.step(), words);
    }

    private String radios(String of, List<Choice> choices) {
        return choices.stream()
                .map(choice -> Html.pick("radio", of, choice.id(), choice.text().in(locale)))
                .collect(Collectors.joining());
    }

    private String ends(List<Choice> choices) {
        return Html.group(said("Le plus", "Most"), radios(name + ".most", choices))
                + Html.group(said("Le moins", "Least"), radios(name + ".least", choices));
    }

    private String places(List<Choice> objects, int last) {
        return objects.stream()
                .map(object -> Html.number(
                        name + "." + object.id(), 1, last, 1, object.text().in(locale)))
                .collect(Collectors.joining());
    }

    @Override
    public String singleChoice(ChoiceFormat.SingleChoice format) {
        return radios(name, format.choices());
    }

    @Override
    public String multipleChoice(ChoiceFormat.MultipleChoice format) {
        return format.choices().stream()
                .map(choice ->
                        Html.pick("checkbox", name, choice.id(), choice.text().in(locale)))
                .collect(Collectors.joining());
    }

    @Override
    public String situationalJudgement(ChoiceFormat.SituationalJudgement format) {
        return format.leastToo() ? ends(format.choices()) : radios(name, format.choices());
    }

    @Override
    public String timedAbility(ChoiceFormat.TimedAbility format) {
        return Html.paragraph(format.limit().seconds() + " s. "
                        + format.limit().alternative().in(locale))
                + radios(name, format.choices())
                + Html.pick("radio", name, "omitted", said("Je passe cette question", "I leave this question out"));
    }

    @Override
    public String fullRanking(ComparativeFormat.FullRanking format) {
        return places(format.objects(), format.objects().size());
    }

    @Override
    public String partialRanking(ComparativeFormat.PartialRanking format) {
        return places(format.objects(), format.top());
    }

    @Override
    public String pairedComparison(ComparativeFormat.PairedComparison format) {
        return radios(name, format.objects())
                + (format.tieAllowed()
                        ? Html.pick("radio", name, "=", said("Autant l'un que l'autre", "Both alike"))
                        : "");
    }

    @Override
    public String forcedChoiceBlock(ComparativeFormat.ForcedChoiceBlock format) {
        return format.isPair() ? radios(name, format.objects()) : ends(format.objects());
    }

    @Override
    public String bestWorst(ComparativeFormat.BestWorst format) {
        return ends(format.objects());
    }

    @Override
    public String constantSum(ComparativeFormat.ConstantSum format) {
        return Html.paragraph(said("Total : ", "Total: ") + format.total())
                + format.objects().stream()
                        .map(object -> Html.number(
                                name + "." + object.id(),
                                0,
                                format.total(),
                                1,
                                object.text().in(locale)))
                        .collect(Collectors.joining());
    }

    @Override
    public String cardSort(ComparativeFormat.CardSort format) {
        String piles = format.piles().stream()
                .map(pile -> Html.option(pile.id(), pile.label().text().in(locale)))
                .collect(Collectors.joining());
        return format.objects().stream()
                .map(card -> "<label>" + Html.escaped(card.text().in(locale)) + " <select name=\""
                        + Html.escaped(name + "." + card.id()) + "\">" + Html.option("", "–") + piles
                        + "</select></label>\n")
                .collect(Collectors.joining());
    }

    @Override
    public String matrix(Matrix format) {
        return format.rows().stream()
                .map(row -> Html.group(row.text().in(locale), scale(name + "." + row.id(), format.range())))
                .collect(Collectors.joining());
    }

    @Override
    public String freeText(FreeText format) {
        return "<label>" + Html.escaped(said("Votre réponse", "Your answer")) + " <textarea name=\""
                + Html.escaped(name) + "\" maxlength=\"" + format.longest() + "\"></textarea></label>\n";
    }
}
