package org.bilan.questionnaires.instrument;

/** What a format adds to the canonical form, after its name and the words of the item. */
final class CanonicalFormat
        implements ItemFormat.Cases<CanonicalForm>,
                RatedFormat.Cases<CanonicalForm>,
                ChoiceFormat.Cases<CanonicalForm>,
                ComparativeFormat.Cases<CanonicalForm> {

    private final CanonicalForm form;

    CanonicalFormat(CanonicalForm form) {
        this.form = form;
    }

    @Override
    public CanonicalForm rated(RatedFormat format) {
        return format.matchKind(this);
    }

    @Override
    public CanonicalForm choice(ChoiceFormat format) {
        return format.matchKind(this);
    }

    @Override
    public CanonicalForm comparative(ComparativeFormat format) {
        return format.matchKind(this);
    }

    @Override
    public CanonicalForm matrix(Matrix format) {
        return form.addChoices(format.rows()).add(format.range());
    }

    @Override
    public CanonicalForm freeText(FreeText format) {
        return form.add(format.longest());
    }

    @Override
    public CanonicalForm likert(RatedFormat.Likert format) {
        return form.add(format.range());
    }

    @Override
    public CanonicalForm yesNo(RatedFormat.YesNo format) {
        return form.add(format.yes()).add(format.no());
    }

    @Override
    public CanonicalForm semanticDifferential(RatedFormat.SemanticDifferential format) {
        return form.add(format.range()).add(format.lowPole()).add(format.highPole());
    }

    @Override
    public CanonicalForm slider(RatedFormat.Slider format) {
        return form.add(format.range()).add(format.step()).add(format.lowPole()).add(format.highPole());
    }

    @Override
    public CanonicalForm singleChoice(ChoiceFormat.SingleChoice format) {
        return form.addChoices(format.choices());
    }

    @Override
    public CanonicalForm multipleChoice(ChoiceFormat.MultipleChoice format) {
        return form.addChoices(format.choices()).add(format.fewest()).add(format.most());
    }

    @Override
    public CanonicalForm situationalJudgement(ChoiceFormat.SituationalJudgement format) {
        return form.addChoices(format.choices()).add(format.leastToo());
    }

    @Override
    public CanonicalForm timedAbility(ChoiceFormat.TimedAbility format) {
        return form.addChoices(format.choices())
                .add(format.limit().seconds())
                .add(format.limit().alternative());
    }

    @Override
    public CanonicalForm fullRanking(ComparativeFormat.FullRanking format) {
        return form.addChoices(format.objects()).add(format.tiesAllowed());
    }

    @Override
    public CanonicalForm partialRanking(ComparativeFormat.PartialRanking format) {
        return form.addChoices(format.objects()).add(format.top());
    }

    @Override
    public CanonicalForm pairedComparison(ComparativeFormat.PairedComparison format) {
        return form.addChoices(format.objects()).add(format.tieAllowed());
    }

    @Override
    public CanonicalForm forcedChoiceBlock(ComparativeFormat.ForcedChoiceBlock format) {
        return form.addChoices(format.objects());
    }

    @Override
    public CanonicalForm bestWorst(ComparativeFormat.BestWorst format) {
        return form.addChoices(format.objects());
    }

    @Override
    public CanonicalForm constantSum(ComparativeFormat.ConstantSum format) {
        return form.addChoices(format.objects()).add(format.total());
    }

    @Override
    public CanonicalForm cardSort(ComparativeFormat.CardSort format) {
        form.addChoices(format.objects())
                .addChoices(format.piles().stream().map(Pile::label).toList());
        format.piles().forEach(pile -> form.add(pile.cards()));
        return form;
    }
}
