package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which agreement keeps documents, on its first and its last day, and when they must go and went. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingTest {
    private static final String ENDED = "session held 2026-03-02; bilan ended 2026-05-04; ";
    private static final String KEPT = ENDED + "retention agreed 2026-05-04 2027-05-04; ";

    @Test
    void an_agreement_of_the_last_day_keeps_documents_and_one_of_the_day_after_does_not() {
        assertMarked(KEPT, Mark.RETENTION_IN_FORCE, "2026-05-04");
        assertMarked(KEPT, Mark.RETENTION_UNTIL, "2027-05-04");
        assertUnmarked(KEPT, Mark.DESTRUCTION_DUE);
        String late = ENDED + "retention agreed 2026-05-05 2027-05-04";
        assertUnmarked(late, Mark.RETENTION_IN_FORCE);
        assertMarked(late, Mark.DESTRUCTION_DUE, "2026-05-04");
    }

    @Test
    void before_the_end_any_agreement_holds_and_nothing_is_due() {
        String running = "session held 2026-03-02; retention agreed 2026-03-03 2027-03-03";
        assertMarked(running, Mark.RETENTION_IN_FORCE, "2026-03-03");
        assertUnmarked(running, Mark.DESTRUCTION_DUE);
        assertUnmarked(running + "; documents destroyed 2026-03-04", Mark.DESTROYED);
        assertUnmarked(running + "; retention revoked 2026-03-04", Mark.DESTRUCTION_DUE);
        assertUnmarked(running + "; retention revoked 2026-03-04", Mark.RETENTION_IN_FORCE);
    }

    @Test
    void the_later_agreement_replaces_the_earlier_and_of_one_day_the_shorter_one_holds() {
        String longer = "retention agreed 2026-03-03 2029-03-03; ";
        String shorter = "retention agreed 2026-03-03 2027-03-03; ";
        String later = "retention agreed 2026-03-04 2028-03-03; ";
        assertMarked(ENDED + longer + shorter, Mark.RETENTION_UNTIL, "2027-03-03");
        assertMarked(ENDED + shorter + longer, Mark.RETENTION_UNTIL, "2027-03-03");
        assertMarked(ENDED + later + shorter, Mark.RETENTION_UNTIL, "2028-03-03");
        assertMarked(ENDED + shorter + later, Mark.RETENTION_UNTIL, "2028-03-03");
    }

    @Test
    void an_agreement_is_taken_back_from_its_first_to_its_last_day() {
        assertTakenBack("2026-05-04", true);
        assertTakenBack("2026-05-03", false);
        assertTakenBack("2027-05-04", true);
        assertTakenBack("2027-05-05", false);
    }

    @Test
    void what_was_taken_back_must_go_on_that_day_the_first_if_there_are_two() {
        assertMarked(
                KEPT + "retention revoked 2026-09-09; retention revoked 2026-08-08; retention revoked 2026-10-10",
                Mark.DESTRUCTION_DUE,
                "2026-08-08");
    }

    @Test
    void once_the_documents_are_gone_there_is_nothing_to_take_back() {
        assertMarked(
                KEPT + "documents destroyed 2026-08-08; retention revoked 2026-08-08",
                Mark.DESTRUCTION_DUE,
                "2026-08-08");
        assertUnmarked(KEPT + "documents destroyed 2026-08-08; retention revoked 2026-08-09", Mark.DESTRUCTION_DUE);
    }

    @Test
    void the_first_destruction_after_the_end_counts_else_the_last_one_before_it() {
        assertMarked(
                ENDED + "documents destroyed 2026-05-04; documents destroyed 2026-05-06", Mark.DESTROYED, "2026-05-04");
        assertMarked(
                ENDED
                        + "documents destroyed 2026-05-06; documents destroyed 2026-05-05; documents destroyed 2026-04-01",
                Mark.DESTROYED,
                "2026-05-05");
        assertMarked(
                ENDED + "documents destroyed 2026-05-03; documents destroyed 2026-04-01", Mark.DESTROYED, "2026-05-03");
        assertUnmarked(ENDED + "retention agreed 2026-05-04 2027-05-04", Mark.DESTROYED);
    }

    private static void assertTakenBack(String day, boolean expected) {
        String facts = KEPT + "retention revoked " + day;
        if (expected) {
            assertMarked(facts, Mark.DESTRUCTION_DUE, day);
            assertUnmarked(facts, Mark.RETENTION_IN_FORCE);
        } else {
            assertMarked(facts, Mark.RETENTION_IN_FORCE, "2026-05-04");
        }
    }

    private static void assertMarked(String facts, Mark mark, String day) {
        assertThat(Given.on("2028-01-01", facts).marked(mark)).as(facts).contains(Given.day(day));
    }

    private static void assertUnmarked(String facts, Mark mark) {
        assertThat(Given.on("2028-01-01", facts).marked(mark)).as(facts).isEmpty();
    }
}
