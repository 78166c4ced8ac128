package org.bilan.questionnaires.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.Scorer;
import org.bilan.questionnaires.testkit.Instruments;
import org.bilan.questionnaires.testkit.Respondents;

/** The fast way and the walk with trails give the same bits. */
class BulkScorerProperties {

    record Case(Instrument instrument, AnswerSheet sheet, double mean) {}

    @Property
    void the_same_bits_as_the_walk(@ForAll("cases") Case one) {
        List<NormSet> norms = one.instrument().scales().stream()
                .map(scale -> norms(one.instrument(), scale, one.mean()))
                .toList();
        BulkScorer bulk = BulkScorer.of(one.instrument(), norms);
        byte[] rows = new byte[3 * bulk.rowLength()];
        bulk.write(one.sheet(), rows, 1);
        TScores found = bulk.score(rows, 1);
        List<ScaleScore> walked = Scorer.score(one.instrument(), one.sheet()).scores();
        assertThat(found.size()).isEqualTo(walked.size());
        for (int s = 0; s < walked.size(); s++) {
            if (walked.get(s) instanceof ScaleScore.Scored scored) {
                double t = norms.get(s).standard(scored.value()).t();
                assertThat(found.score(s)).hasValue(t);
                assertThat(found.rounded(s, -1)).isEqualTo((int) Math.floor(t + 0.5));
            } else {
                assertThat(found.score(s)).isEmpty();
                assertThat(found.rounded(s, -1)).isEqualTo(-1);
            }
        }
        assertThat(bulk.score(rows, 1)).isEqualTo(found).hasSameHashCodeAs(found);
    }

    @Example
    void what_the_arrays_cannot_hold_is_refused() {
        Instrument every = Instruments.everyFormat();
        List<NormSet> norms =
                every.scales().stream().map(scale -> norms(every, scale, 0)).toList();
        assertThatThrownBy(() -> BulkScorer.of(every, norms)).hasMessageContaining("rated items of weight 1");
        assertThatThrownBy(() -> BulkScorer.of(every, norms.subList(1, norms.size())))
                .hasMessageContaining("one set per scale");
    }

    @Example
    void norms_of_another_scale_or_edition_and_sheets_of_another_edition_are_refused() {
        Instrument patience = Samples.instrument();
        Instrument later =
                new Instrument.Builder().from(patience).version("2.0.0").build();
        NormSet own = norms(patience, Samples.scale(), 15);
        assertThatThrownBy(() -> BulkScorer.of(patience, List.of(own.withScaleId("Q"))))
                .hasMessageContaining("one set per scale");
        assertThatThrownBy(() -> BulkScorer.of(later, List.of(own))).hasMessageContaining("one set per scale");
        BulkScorer bulk = BulkScorer.of(patience, List.of(own));
        AnswerSheet other = AnswerSheet.of(later, Map.of());
        assertThatThrownBy(() -> bulk.write(other, new byte[bulk.rowLength()], 0))
                .hasMessageContaining("must be of the edition");
    }

    @Example
    void answers_at_the_ends_of_a_byte_fit_and_those_beyond_do_not() {
        assertThat(bytes(-127, 127).rowLength()).isEqualTo(1);
        assertThatThrownBy(() -> bytes(-128, 127)).hasMessageContaining("-128..127) must fit a byte");
        assertThatThrownBy(() -> bytes(-127, 128)).hasMessageContaining("-127..128) must fit a byte");
    }

    private static BulkScorer bytes(int lowest, int highest) {
        Instrument one = Samples.cover()
                .addItems(Item.of(
                        "P1", Samples.text("P1"), new RatedFormat.Likert(AnswerRange.unlabelled(lowest, highest))))
                .addScales(Scale.of("P", Samples.text("P"), List.of(Keyed.direct("P1")), 1))
                .build();
        return BulkScorer.of(one, List.of(norms(one, one.scales().get(0), 0)));
    }

    @Example
    void other_scores_are_not_equal() {
        Instrument patience = Samples.instrument();
        BulkScorer bulk = BulkScorer.of(patience, List.of(norms(patience, Samples.scale(), 15)));
        byte[] rows = {1, 1, 1, 1, 1, 5, 5, 5, 5, 5};
        assertThat(bulk.score(rows, 0)).isNotEqualTo(bulk.score(rows, 1)).isNotEqualTo("T");
        assertThat(bulk.score(rows, 0).hashCode())
                .isNotEqualTo(bulk.score(rows, 1).hashCode());
    }

    private static NormSet norms(Instrument instrument, Scale scale, double mean) {
        NormSet.Builder builder = new NormSet.Builder();
        return builder.edition(instrument.edition())
                .scaleId(scale.id())
                .group("all")
                .population("simulated")
                .year(2026)
                .n(100)
                .source("test")
                .licence("CC0-1.0")
                .mean(mean)
                .sd(3.7)
                .build();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Instruments.rated()
                .map(BulkScorerProperties::unweighted)
                .flatMap(instrument -> Respondents.any(instrument)
                        .flatMap(sheet ->
                                Arbitraries.doubles().between(-5, 20).map(mean -> new Case(instrument, sheet, mean))));
    }

    private static Instrument unweighted(Instrument instrument) {
        List<Scale> scales = instrument.scales().stream()
                .map(scale -> scale.withKeys(scale.keys().stream()
                        .map(keyed -> Keyed.of(keyed.itemId(), ((Keyed.ByNumber) keyed).direction()))
                        .toList()))
                .toList();
        return new Instrument.Builder().from(instrument).scales(scales).build();
    }
}
