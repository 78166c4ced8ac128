package org.bilan.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.preference.Ranks;
import org.bilan.questionnaires.scoring.Scorer;
import org.bilan.questionnaires.testkit.HonestyLaws;
import org.bilan.questionnaires.testkit.Instruments;
import org.bilan.questionnaires.testkit.Respondents;

/** The library's own scoring under its own laws, on arbitrary instruments and on one that has every format. */
class HonestyLawsProperties {

    private final HonestyLaws laws = new HonestyLaws(Scorer::score);

    /** An instrument and a sheet of it. */
    record Case(Instrument instrument, AnswerSheet sheet) {}

    @Property
    void scoring_is_pure(@ForAll("everyCase") Case one) {
        laws.pure(one.instrument(), one.sheet());
    }

    @Property
    void scores_are_free_of_order(@ForAll("rated") Case one, @ForAll Random random) {
        laws.freeOfOrder(one.instrument(), one.sheet(), random);
    }

    @Property
    void scores_rise_in_the_keyed_direction(@ForAll("everyCase") Case one) {
        laws.monotone(one.instrument(), one.sheet());
    }

    @Property
    void reversing_twice_changes_nothing(@ForAll("everyCase") Case one) {
        laws.reversedTwiceIsItself(one.instrument(), one.sheet());
    }

    @Property
    void scores_stay_within_their_bounds(@ForAll("everyCase") Case one) {
        laws.withinBounds(one.instrument(), one.sheet());
    }

    @Property
    void missing_never_scores_as_present(@ForAll("everyCase") Case one) {
        laws.missingNeverScoresAsPresent(one.instrument(), one.sheet());
    }

    @Property
    void ties_are_kept(@ForAll("scores") List<Double> scores) {
        HonestyLaws.tiesAreKept(Ranks::descending, scores);
    }

    @Property
    void flat_is_reported_flat(@ForAll("rated") Case one) {
        laws.flatIsReportedFlat(one.instrument());
    }

    @Property
    void a_new_version_changes_no_old_result(@ForAll("everyCase") Case one) {
        laws.aNewVersionChangesNoOldResult(one.instrument(), one.sheet());
    }

    @Property
    void written_out_and_read_again_scores_the_same(@ForAll("everyCase") Case one) {
        laws.exportedAndReadAgainScoresTheSame(
                one.instrument(), one.sheet(), sheet -> readAgain(one.instrument(), sheet));
    }

    @Property
    void results_are_the_same_bits_in_every_locale(@ForAll("everyCase") Case one) {
        laws.recomputableInEveryLocale(one.instrument(), one.sheet());
    }

    /** Every answer as text, and back. */
    static AnswerSheet readAgain(Instrument instrument, AnswerSheet sheet) {
        Map<String, String> raw = new LinkedHashMap<>();
        sheet.answers().forEach((id, answer) -> raw.put(id, answer.spelled()));
        return AnswerSheet.parse(instrument, raw).get();
    }

    @Provide
    static Arbitrary<Case> rated() {
        return Instruments.rated().flatMap(HonestyLawsProperties::cases);
    }

    @Provide
    static Arbitrary<Case> everyCase() {
        return Arbitraries.oneOf(rated(), cases(Instruments.everyFormat()));
    }

    private static Arbitrary<Case> cases(Instrument instrument) {
        return Respondents.any(instrument).map(sheet -> new Case(instrument, sheet));
    }

    @Provide
    static Arbitrary<List<Double>> scores() {
        return Arbitraries.integers()
                .between(0, 5)
                .map(score -> score / 3.0)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
