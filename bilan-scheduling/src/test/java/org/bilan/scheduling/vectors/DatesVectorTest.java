package org.bilan.scheduling.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.vectors.Json.date;
import static org.bilan.scheduling.vectors.Json.each;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.availability.DayCount;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.Step;
import org.bilan.scheduling.need.StepRule;
import org.bilan.scheduling.need.StepWindows;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DatesVectorTest {
    private static final int MONTHS_OF_THE_LONGEST_SPAN = 6;
    private static final int MONTHS_UNTIL_THE_LAST_FOLLOW_UP = 9;

    @TestFactory
    Stream<DynamicTest> every_count_of_days() {
        return Json.cases("deadline")
                .map(one -> dynamicTest(name(one), () -> {
                    WorkingCalendar calendar = Json.calendar(one.path("input").path("calendar"));
                    List<String> dates = each(one.path("input").path("rows"))
                            .map(row -> Json.count(row, 0)
                                    .from(date(row.path("start")), calendar)
                                    .toString())
                            .toList();
                    assertThat(dates).isEqualTo(Json.words(one.path("expect").path("dates")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_window_of_steps() {
        return Json.cases("windows")
                .map(one -> dynamicTest(name(one), () -> check(one.path("input"), one.path("expect"))));
    }

    private static String name(JsonNode one) {
        return one.path("id").asText() + " " + one.path("title").asText();
    }

    private static void check(JsonNode input, JsonNode expect) {
        StepWindows.of(rules(input), Json.calendar(input.path("calendar")))
                .fold(
                        conflict -> assertThat(Json.sets(expect.path("conflicts")))
                                .contains(new TreeSet<>(
                                        conflict.stream().map(StepRule::name).toList())),
                        windows -> {
                            expect.path("windows")
                                    .properties()
                                    .forEach(step -> assertThat(windows.of(Step.valueOf(step.getKey())))
                                            .as(step.getKey())
                                            .isEqualTo(window(step.getValue())));
                            return assertThat(expect.path("feasible").asBoolean())
                                    .isTrue();
                        });
    }

    private static DateWindow window(JsonNode node) {
        LocalDate from = date(node.path("earliest"));
        return node.path("latest").isNull()
                ? DateWindow.from(from)
                : DateWindow.between(from, date(node.path("latest")));
    }

    private static List<StepRule> rules(JsonNode input) {
        List<StepRule> rules = new ArrayList<>();
        input.path("facts")
                .properties()
                .forEach(fact -> rules.add(StepRule.Within.fact(
                        "fact." + fact.getKey(), Step.valueOf(fact.getKey()), date(fact.getValue()))));
        rules.addAll(story(input.path("policies")));
        for (Step step : List.of(Step.WELCOME, Step.INFORMATION, Step.START, Step.END, Step.FOLLOW_UP)) {
            rules.add(new StepRule.OnOpenDay("open-day." + step, step));
        }
        each(input.path("notices")).forEach(notice -> rules.add(notice(notice, input)));
        each(input.path("unavailable"))
                .forEach(away -> Json.words(away.path("steps"))
                        .forEach(step -> rules.add(new StepRule.NotDuring(
                                "unavailable." + away.path("who").asText() + "." + step,
                                Step.valueOf(step),
                                date(away.path("from")),
                                date(away.path("to"))))));
        each(input.path("bounds")).forEach(bound -> rules.addAll(bounds(bound)));
        return rules;
    }

    private static List<StepRule> story(JsonNode policies) {
        JsonNode reflection = policies.path("reflection");
        int days = reflection.path("days").asInt(10);
        List<StepRule> rules = new ArrayList<>(List.of(
                new StepRule.NotBefore("welcome.not-before-contact", Step.WELCOME, Step.CONTACT, DayCount.days(0)),
                new StepRule.NotAfter(
                        "welcome.within", Step.WELCOME, Step.CONTACT, Json.count(policies.path("welcome"), 10)),
                new StepRule.NotBefore(
                        "information.not-before-welcome", Step.INFORMATION, Step.WELCOME, DayCount.days(0)),
                new StepRule.NotBefore(
                        "answer.not-before-information", Step.ANSWER, Step.INFORMATION, DayCount.days(0)),
                new StepRule.NotAfter("answer.within-reflection", Step.ANSWER, Step.INFORMATION, DayCount.days(days)),
                new StepRule.NotBefore("funding.not-before-answer", Step.FUNDING, Step.ANSWER, DayCount.days(0)),
                new StepRule.NotBefore("start.not-before-funding", Step.START, Step.FUNDING, DayCount.days(0)),
                new StepRule.NotAfter("start.within", Step.START, Step.FUNDING, Json.count(policies.path("start"), 10)),
                new StepRule.NotBefore("span.at-least", Step.END, Step.START, DayCount.days(28)),
                new StepRule.NotAfter(
                        "span.at-most", Step.END, Step.START, DayCount.months(MONTHS_OF_THE_LONGEST_SPAN)),
                new StepRule.NotBefore(
                        "follow-up.from", Step.FOLLOW_UP, Step.END, DayCount.months(MONTHS_OF_THE_LONGEST_SPAN)),
                new StepRule.NotAfter(
                        "follow-up.until",
                        Step.FOLLOW_UP,
                        Step.END,
                        DayCount.months(MONTHS_UNTIL_THE_LAST_FOLLOW_UP))));
        if (policies.path("informationIsWelcome").asBoolean()) {
            rules.add(new StepRule.SameDay("information.is-welcome", Step.INFORMATION, Step.WELCOME));
        }
        if (reflection.path("mode").asText().equals("WAIT")) {
            rules.add(new StepRule.NotBefore(
                    "start.after-reflection", Step.START, Step.INFORMATION, DayCount.days(days + 1)));
        }
        return rules;
    }

    private static StepRule notice(JsonNode notice, JsonNode input) {
        LocalDate from = Json.count(notice, 0).from(date(notice.path("from")), Json.calendar(input.path("calendar")));
        return new StepRule.Within(
                "notice." + notice.path("name").asText(),
                Step.valueOf(notice.path("step").asText()),
                DateWindow.from(from));
    }

    private static List<StepRule> bounds(JsonNode bound) {
        String name = "bound." + bound.path("step").asText();
        Step step = Step.valueOf(bound.path("step").asText());
        Optional<StepRule> from = Optional.of(bound.path("notBefore"))
                .filter(JsonNode::isTextual)
                .map(day -> new StepRule.Within(name + ".not-before", step, DateWindow.from(date(day))));
        Optional<StepRule> until = Optional.of(bound.path("notAfter"))
                .filter(JsonNode::isTextual)
                .map(day -> new StepRule.Within(name + ".not-after", step, DateWindow.until(date(day))));
        return Stream.concat(from.stream(), until.stream()).toList();
    }
}
