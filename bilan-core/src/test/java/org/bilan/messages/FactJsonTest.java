package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/** Facts from outside: read exactly, or all their problems told and nothing else. */
class FactJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String SESSION = "{\"kind\":\"SESSION_HELD\",\"version\":1,\"on\":\"2026-03-02\","
            + "\"phase\":\"PRELIMINARY\",\"minutes\":90,\"mode\":\"IN_PERSON\"}";

    @Example
    void a_fact_is_read_as_it_is_written() {
        assertThat(fact(SESSION))
                .isEqualTo(new BilanEvent.SessionHeld(DAY, Phase.PRELIMINARY, 90, DeliveryMode.IN_PERSON));
        assertThat(fact("{\"kind\":\"WITHDRAWN\",\"version\":1,\"on\":\"2026-03-02\"}"))
                .isEqualTo(new BilanEvent.Noted(DAY, FactKind.WITHDRAWN));
    }

    @Example
    void a_correction_holds_the_fact_that_is_true_instead() {
        assertThat(fact("{\"kind\":\"FACT_CORRECTED\",\"version\":1,\"on\":\"2026-03-02\",\"corrects\":7,"
                        + "\"instead\":{\"kind\":\"CONSENT_GIVEN\",\"on\":\"2026-03-01\"}}"))
                .isEqualTo(FactCorrected.replacing(DAY, 7, new BilanEvent.ConsentGiven(DAY.minusDays(1))));
        assertThat(fact("{\"kind\":\"FACT_CORRECTED\",\"version\":1,\"on\":\"2026-03-02\",\"corrects\":7}"))
                .isEqualTo(FactCorrected.removing(DAY, 7));
        assertThat(problems("{\"kind\":\"FACT_CORRECTED\",\"version\":1,\"on\":\"2026-03-02\",\"corrects\":0,"
                        + "\"instead\":{\"kind\":\"LEAVE_TAKEN\",\"on\":\"x\",\"minutes\":-1}}"))
                .contains("corrects (0) must be the version of a recorded fact, 1 or more");
    }

    @Example
    void all_problems_are_told_at_once() {
        assertThat(problems("{\"kind\":\"SESSION_HELD\",\"version\":2,\"on\":\"2026-02-30\",\"phase\":\"LAST\","
                        + "\"minutes\":1" + "0".repeat(50) + ",\"mode\":\"IN_\\u0007PERSON\",\"note\":\""
                        + "x".repeat(300) + "\"}"))
                .containsExactly(
                        "version (2) must be 1",
                        "on (2026-02-30) must be a day that exists, as 2026-03-02",
                        "phase (LAST) must be one of PRELIMINARY, INVESTIGATION, CONCLUSIONS",
                        "minutes (1" + "0".repeat(50) + ") must be at most 40 characters long",
                        "mode (IN_\uFFFDPERSON) must be without control characters and marks of direction",
                        "note (" + "x".repeat(80) + ") must be left out; there are: version, kind, on, phase, minutes,"
                                + " mode");
    }

    @Example
    void an_unknown_kind_and_a_missing_field_are_named() {
        assertThat(problems("{\"kind\":\"SESSION_DREAMT\",\"version\":1,\"on\":\"2026-03-02\"}"))
                .singleElement()
                .asString()
                .startsWith("kind (SESSION_DREAMT) must be one of FIRST_CONTACT_MADE, STATUS_DECLARED");
        assertThat(problems("{}"))
                .hasSize(3)
                .contains(
                        "version () must be a whole number, zero or more",
                        "on () must be a day that exists, as 2026-03-02");
        assertThat(problems("{\"kind\":\"OPAQUE\",\"version\":1,\"on\":\"2026-03-02\"}"))
                .containsExactly("kind (OPAQUE) must be a kind that can come from outside");
    }

    @Example
    void what_the_type_of_a_fact_refuses_is_a_problem_and_no_exception() {
        assertThat(problems(SESSION.replace("90", "0")))
                .containsExactly("fact (minutes (0) must be positive) must be possible");
        assertThat(problems("{\"kind\":\"INTAKE_INTERVIEW_OFFERED\",\"version\":1,\"on\":\"2026-03-02\",\"slots\":[]}"))
                .hasSize(1);
        assertThat(problems("{\"kind\":\"QUOTE_DELIVERED\",\"version\":1,\"on\":\"2026-03-02\","
                        + "\"plannedStart\":\"2026-03-02\",\"plannedEnd\":\"2026-03-01\"}"))
                .hasSize(1);
    }

    @Example
    void limits_are_inclusive() {
        String padded = SESSION + " ".repeat(FactJson.MOST_CHARACTERS - SESSION.length());
        assertThat(FactJson.read(padded).isValid()).isTrue();
        assertThat(problems(padded + " ")).singleElement().asString().contains("at most 20000 characters");
        String word = "x".repeat(FactJson.MOST_TEXT);
        assertThat(problems(SESSION.replace("IN_PERSON", word)))
                .singleElement()
                .asString()
                .contains("one of");
        assertThat(problems(SESSION.replace("IN_PERSON", word + "x")))
                .singleElement()
                .asString()
                .contains("at most 200");
        String digits = "9".repeat(FactJson.MOST_DIGITS);
        assertThat(problems(SESSION.replace("90", digits)))
                .singleElement()
                .asString()
                .contains("a whole number");
        assertThat(problems(SESSION.replace("90", digits + "9")))
                .singleElement()
                .asString()
                .contains("at most 40");
        assertThat(problems(SESSION.replace("90", "1e20000000")))
                .singleElement()
                .asString()
                .contains("a whole number");
    }

    @Property(tries = 2000)
    void whatever_is_sent_nothing_is_thrown_and_what_is_refused_has_a_visible_reason(@ForAll("texts") String text) {
        Validation<Seq<Problem>, BilanEvent> read = FactJson.read(text);
        if (read.isInvalid()) {
            assertThat(read.getError().asJava()).isNotEmpty().allSatisfy(problem -> {
                assertThat(Visible.is(problem.field() + problem.value())).isTrue();
                assertThat(problem.value().length()).isLessThanOrEqualTo(160);
            });
        }
    }

    /** A right one with pieces cut out, put in twice or replaced by hostile ones. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "\"",
                "{",
                "}",
                "[",
                "null",
                "\u0000",
                "\u202E",
                "\\ud800",
                "1e99999",
                "-",
                "\"on\":",
                "\"version\":1,",
                "9".repeat(60),
                "\uD800",
                "\"kind\":\"QUOTE_DELIVERED\"",
                "[[[[[[[[[[");
        return Combinators.combine(
                        Arbitraries.of(
                                SESSION,
                                "{\"kind\":\"CPF_REQUESTED\",\"version\":1,\"on\":\"2026-03-02\","
                                        + "\"rights\":\"1600.00\",\"contribution\":\"150.00\"}"),
                        Arbitraries.integers().between(0, 110),
                        Arbitraries.integers().between(0, 30),
                        pieces)
                .as((text, from, length, piece) -> {
                    int start = Math.min(from, text.length());
                    int end = Math.min(start + length, text.length());
                    return text.substring(0, start) + piece + text.substring(end);
                });
    }

    private static BilanEvent fact(String json) {
        return FactJson.read(json)
                .getOrElseThrow(() -> new AssertionError(problems(json).toString()));
    }

    private static List<String> problems(String json) {
        return FactJson.read(json)
                .fold(problems -> problems.map(Problem::toString).asJava(), fact -> List.<String>of());
    }
}
