package org.bilan.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.QuoteMention;
import org.bilan.papers.Mention.Weight;
import org.bilan.testkit.SamplePapers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paper and every mention, one after the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperTest {

    /** A paper and one of its mentions. */
    record Place(PaperKind kind, Mention mention) {
        @Override
        public String toString() {
            return kind + " without " + mention.name();
        }
    }

    static Stream<Place> places() {
        return Stream.of(PaperKind.values())
                .flatMap(kind -> kind.mentions().stream().map(mention -> new Place(kind, mention)));
    }

    @ParameterizedTest
    @EnumSource
    void a_paper_that_says_everything_is_complete(PaperKind kind) {
        Paper paper = SamplePapers.complete(kind);
        assertThat(paper.complete().isRight()).isTrue();
        assertThat(paper.completeAsDraft().isRight()).isTrue();
        assertThat(paper.recommended()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void without_one_mention_exactly_that_one_is_refused(Place place) {
        Paper paper =
                SamplePapers.complete(place.kind()).revised(place.mention().name(), " ");

        List<Mention> refused = paper.complete().fold(IncompletePaper::missing, complete -> List.of());
        List<Mention> draft = paper.completeAsDraft().fold(IncompletePaper::missing, complete -> List.of());

        Weight weight = place.mention().weight();
        assertThat(refused).isEqualTo(weight == Weight.RECOMMENDED ? List.of() : List.of(place.mention()));
        assertThat(draft).isEqualTo(weight == Weight.MANDATORY ? List.of(place.mention()) : List.of());
        assertThat(paper.recommended()).isEqualTo(weight == Weight.RECOMMENDED ? List.of(place.mention()) : List.of());
        assertThat(paper.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_paper_is_told_all_that_it_lacks_at_once(PaperKind kind) {
        Paper empty = new Paper(kind, 1, Map.of());
        List<Mention> needed = new ArrayList<>(kind.mentions());
        needed.removeIf(mention -> mention.weight() == Weight.RECOMMENDED);
        IncompletePaper refusal = empty.complete().getLeft();
        assertThat(refusal.missing()).isEqualTo(needed).isNotEmpty();
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.code()).isEqualTo("PAPER_INCOMPLETE");
    }

    @ParameterizedTest
    @EnumSource
    void every_mention_has_a_name_of_its_own_and_a_source(PaperKind kind) {
        assertThat(kind.mentions()).extracting(Mention::name).doesNotHaveDuplicates();
        assertThat(kind.mentions())
                .allSatisfy(mention -> assertThat(mention.toString())
                        .contains(mention.name(), mention.source().article()));
    }

    @ParameterizedTest
    @EnumSource
    void agreements_ask_for_what_their_drafts_are_judged_by(AgreementKind agreement) {
        Set<String> asked = PaperKind.of(agreement).mentions().stream()
                .filter(mention -> mention.weight() == Weight.MANDATORY)
                .map(Mention::name)
                .collect(Collectors.toSet());
        assertThat(asked)
                .containsAll(
                        AgreementMention.of(agreement).stream().map(Enum::name).toList());
    }

    @Test
    void a_quote_asks_for_what_quotes_are_judged_by() {
        assertThat(PaperKind.QUOTE.mentions())
                .filteredOn(mention -> mention.weight() == Weight.MANDATORY)
                .extracting(Mention::name)
                .containsExactlyElementsOf(
                        Stream.of(QuoteMention.values()).map(Enum::name).toList());
    }

    @Test
    void a_mention_of_another_paper_or_of_another_form_is_a_bug_of_the_caller() {
        assertThatThrownBy(() -> new Paper(PaperKind.QUOTE, 1, Map.of("PHASE", "x")))
                .hasMessageStartingWith("entries must be mentions of QUOTE: [")
                .hasMessageNotContaining("PHASE");
        assertThatThrownBy(() -> new Paper(PaperKind.QUOTE, 1, Map.of("PLANNED_START", "canary-77")))
                .hasMessage("entry PLANNED_START of QUOTE must have the form DAY");
        assertThatThrownBy(() -> new Paper(PaperKind.QUOTE, 0, Map.of())).hasMessageContaining("version (0)");
    }

    @Test
    void a_paper_does_not_change_with_the_map_it_was_made_of() {
        Map<String, String> said = new TreeMap<>(Map.of("MODES", "remote"));
        Paper paper = new Paper(PaperKind.QUOTE, 1, said);
        said.put("MODES", "other");
        assertThat(paper.entry("MODES")).contains("remote");
        assertThat(paper.entry("PROVIDER")).isEmpty();
        assertThatThrownBy(() -> paper.entries().put("MODES", "x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @EnumSource
    void content_that_the_law_destroys_is_secret_and_proof_is_not(PaperKind kind) {
        assertThat(kind.data().isSecret()).isEqualTo(kind.retention().isDestroyedAfterTheAction());
    }
}
