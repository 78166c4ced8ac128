package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which sessions have their proof and their workbook, and which disclosures were agreed to on their day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofsTest {
    private static final String ENDED = "session held 2026-03-02; bilan ended 2026-05-04; ";
    private static final String SYNTHESIS = "2026-03-10 SYNTHESIS EMPLOYER; ";

    @Test
    void a_session_is_proven_by_an_attendance_of_its_own_day_in_whatever_order_they_come() {
        String sessions = "session held 2026-03-09; session held 2026-03-02; session held 2026-03-05; ";
        String attended = "attendance signed 2026-03-09; attendance signed 2026-03-02; ";
        assertMarked(sessions + attended, Mark.UNPROVEN_SESSION, "2026-03-05");
        assertUnmarked(sessions + attended + "attendance signed 2026-03-05", Mark.UNPROVEN_SESSION);
        assertMarked(sessions + attended + "attendance signed 2026-03-06", Mark.UNPROVEN_SESSION, "2026-03-05");
    }

    @Test
    void of_many_sessions_each_is_proven_by_its_own_day() {
        StringBuilder facts = new StringBuilder();
        for (int day = 10; day < 26; day++) {
            facts.append("session held 2026-03-")
                    .append(day)
                    .append("; attendance signed 2026-03-")
                    .append(day);
            facts.append("; ");
        }
        assertUnmarked(facts.toString(), Mark.UNPROVEN_SESSION);
        assertMarked(facts + "session held 2026-03-26", Mark.UNPROVEN_SESSION, "2026-03-26");
    }

    @Test
    void nobody_signs_for_personal_work() {
        assertUnmarked("session held 2026-03-02 PRELIMINARY 60 REMOTE_ASYNC", Mark.UNPROVEN_SESSION);
        assertUnmarked("session held 2026-03-02 PRELIMINARY 60 REMOTE_ASYNC", Mark.SESSION_WITHOUT_WORKBOOK);
    }

    @Test
    void a_workbook_follows_each_session_before_the_next_one() {
        String sessions = "session held 2026-03-09; session held 2026-03-02; ";
        String last = "workbook handed over 2026-03-20; ";
        assertMarked(sessions + last, Mark.SESSION_WITHOUT_WORKBOOK, "2026-03-02");
        assertMarked(sessions + last + "workbook handed over 2026-03-09", Mark.SESSION_WITHOUT_WORKBOOK, "2026-03-02");
        assertUnmarked(sessions + last + "workbook handed over 2026-03-08", Mark.SESSION_WITHOUT_WORKBOOK);
        assertUnmarked(sessions + last + "workbook handed over 2026-03-02", Mark.SESSION_WITHOUT_WORKBOOK);
        assertMarked(sessions + "workbook handed over 2026-03-02", Mark.SESSION_WITHOUT_WORKBOOK, "2026-03-09");
    }

    @Test
    void the_next_session_is_the_next_by_its_day_in_whatever_order_they_come() {
        String sessions = "session held 2026-03-16; session held 2026-03-02; session held 2026-03-09; ";
        String workbooks = "workbook handed over 2026-03-20; workbook handed over 2026-03-02; ";
        assertMarked(sessions + workbooks, Mark.SESSION_WITHOUT_WORKBOOK, "2026-03-09");
        assertUnmarked(sessions + workbooks + "workbook handed over 2026-03-15", Mark.SESSION_WITHOUT_WORKBOOK);
    }

    @Test
    void a_workbook_comes_in_time_until_the_action_is_over() {
        assertUnmarked(ENDED + "workbook handed over 2026-05-04", Mark.SESSION_WITHOUT_WORKBOOK);
        assertMarked(ENDED + "workbook handed over 2026-05-05", Mark.SESSION_WITHOUT_WORKBOOK, "2026-03-02");
    }

    @Test
    void a_bundle_is_a_workbook_for_every_session() {
        String sessions = "session held 2026-03-02; session held 2026-03-09; session held 2026-03-16; ";
        assertUnmarked(
                sessions + "workbook handed over 2026-03-02 bundle; workbook handed over 2026-03-16",
                Mark.SESSION_WITHOUT_WORKBOOK);
    }

    @Test
    void a_disclosure_is_covered_by_an_authorisation_of_its_day_that_was_not_taken_back() {
        String disclosed = "document disclosed " + SYNTHESIS;
        assertMarked(disclosed, Mark.UNAUTHORISED_DISCLOSURE, "2026-03-10");
        assertUnmarked(disclosed + "disclosure authorised " + SYNTHESIS, Mark.UNAUTHORISED_DISCLOSURE);
        assertMarked(
                disclosed + "disclosure authorised 2026-03-11 SYNTHESIS EMPLOYER",
                Mark.UNAUTHORISED_DISCLOSURE,
                "2026-03-10");
        assertMarked(
                disclosed + "disclosure authorised 2026-03-10 SYNTHESIS FUNDER",
                Mark.UNAUTHORISED_DISCLOSURE,
                "2026-03-10");
    }

    @Test
    void an_authorisation_taken_back_on_the_day_itself_covers_nothing_and_a_later_one_covers_again() {
        String disclosed = "document disclosed " + SYNTHESIS;
        String authorised = "disclosure authorised 2026-03-08 SYNTHESIS EMPLOYER; ";
        assertMarked(
                disclosed + authorised + "disclosure revoked " + SYNTHESIS, Mark.UNAUTHORISED_DISCLOSURE, "2026-03-10");
        assertUnmarked(
                disclosed + authorised + "disclosure revoked 2026-03-11 SYNTHESIS EMPLOYER",
                Mark.UNAUTHORISED_DISCLOSURE);
        assertUnmarked(
                disclosed + authorised + "disclosure revoked 2026-03-09 SYNTHESIS FUNDER",
                Mark.UNAUTHORISED_DISCLOSURE);
        assertUnmarked(
                disclosed + authorised + "disclosure revoked 2026-03-09 SYNTHESIS EMPLOYER; disclosure authorised "
                        + SYNTHESIS,
                Mark.UNAUTHORISED_DISCLOSURE);
        assertMarked(
                disclosed + authorised
                        + "disclosure authorised 2026-03-09 SYNTHESIS EMPLOYER; disclosure revoked 2026-03-09 SYNTHESIS EMPLOYER",
                Mark.UNAUTHORISED_DISCLOSURE,
                "2026-03-10");
    }

    private static void assertMarked(String facts, Mark mark, String day) {
        assertThat(Given.on("2028-01-01", facts).marked(mark)).as(facts).contains(Given.day(day));
    }

    private static void assertUnmarked(String facts, Mark mark) {
        assertThat(Given.on("2028-01-01", facts).marked(mark)).as(facts).isEmpty();
    }
}
