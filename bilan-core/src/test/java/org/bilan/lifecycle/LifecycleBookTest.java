package org.bilan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilan.actions.Command;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.LifecycleBook;
import org.bilan.testkit.StoryExplorer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** All that a bilan can come to; {@code docs/lifecycle.md} tells it, and {@code -Dbilan.lifecycle.write=true} writes it anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LifecycleBookTest {
    private static final Path PAGE = Path.of("..", "docs", "lifecycle.md");
    private static final StoryExplorer ALL = StoryExplorer.explore();
    private static final Set<StoryExplorer.Step> WALKED = StoryExplorer.walkedAtRandom(new Random(4), 400, 300);

    @Test
    void the_page_of_the_life_cycle_is_generated_from_the_code() throws IOException {
        String page = LifecycleBook.markdown(ALL, WALKED, FrenchRules.shipped());
        if (Boolean.getBoolean("bilan.lifecycle.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void what_stories_told_at_random_come_to_the_exploration_knows() {
        assertThat(ALL.steps()).containsAll(WALKED);
    }

    @Test
    void an_exploration_that_leaves_something_out_is_found_by_stories_told_at_random() {
        StoryExplorer broken = StoryExplorer.exploreWith(fact -> fact.kind() != FactKind.AGREEMENT_DRAFT_SENT);
        assertThat(WALKED)
                .anyMatch(step -> step.fact() != FactKind.AGREEMENT_DRAFT_SENT
                        && !broken.steps().contains(step));
    }

    @Test
    void every_stage_is_reached_and_every_reason_to_close_occurs() {
        assertThat(ALL.stages()).isEqualTo(EnumSet.allOf(Stage.class));
        assertThat(ALL.closeReasons()).isEqualTo(EnumSet.allOf(CloseReason.class));
    }

    @Test
    void no_open_state_is_dead_each_can_still_be_completed_and_each_can_be_closed_without_filing_it_away() {
        assertThat(ALL.stuckBefore(stage -> stage == Stage.FOLLOWED_UP)).isEmpty();
        StoryExplorer unfiled = StoryExplorer.exploreWith(fact -> fact.kind() != FactKind.CASE_CLOSED);
        assertThat(unfiled.stuckBefore(Stage::isTerminal)).isEmpty();
    }

    @Test
    void a_story_without_its_way_back_has_dead_states_and_the_exploration_finds_them() {
        StoryExplorer broken = StoryExplorer.exploreWith(
                fact -> fact.kind() != FactKind.OFFER_RENEWED && fact.kind() != FactKind.BILAN_ENDED);
        assertThat(broken.stuckBefore(stage -> stage == Stage.FOLLOWED_UP)).contains(Stage.LAPSED, Stage.CONCLUSIONS);
    }

    @Test
    void every_kind_of_fact_is_accepted_somewhere() {
        Set<FactKind> never = EnumSet.complementOf(EnumSet.copyOf(ALL.accepted()));
        assertThat(never)
                .as("told by the history, or not known")
                .containsExactlyInAnyOrder(FactKind.FACT_CORRECTED, FactKind.BREACH_EXPLAINED, FactKind.OPAQUE);
    }

    @Test
    void every_kind_of_fact_comes_of_a_command() {
        Set<FactKind> told = Arrays.stream(Command.values())
                .flatMap(command -> command.facts().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(told))).containsExactly(FactKind.OPAQUE);
    }
}
