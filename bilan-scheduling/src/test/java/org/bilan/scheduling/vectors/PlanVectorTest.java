package org.bilan.scheduling.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.schedule.Change;
import org.bilan.scheduling.schedule.Conflict;
import org.bilan.scheduling.schedule.Planner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlanVectorTest {
    /** What the vectors take for granted, and the library names. */
    private static final Set<String> GRANTED = Set.of("remote-consent", "offered-slot", "wished-days");

    private static final Map<String, String> NAMES = Map.of(
            "phase-order", "order",
            "minimum-gap", "gap.at-least",
            "not-on-holiday", "open-day",
            "inside-availability", "consultant.free",
            "beneficiary-free", "beneficiary.free",
            "room-free", "room.free",
            "room-accessible", "room.accessible",
            "all-phases", "phases.all-three");

    @TestFactory
    Stream<DynamicTest> every_plan() {
        return Json.cases("plan")
                .map(one -> dynamicTest(name(one), () -> checkPlan(one.path("input"), one.path("expect"))));
    }

    @TestFactory
    Stream<DynamicTest> every_repair() {
        return Json.cases("reschedule")
                .map(one -> dynamicTest(name(one), () -> checkRepair(one.path("input"), one.path("expect"))));
    }

    private static String name(JsonNode one) {
        return one.path("id").asText() + " " + one.path("title").asText();
    }

    private static void checkPlan(JsonNode input, JsonNode expect) {
        HalfDays halfDays = new HalfDays(input);
        PlanningCase planning = halfDays.planning();
        boolean feasible = expect.path("feasible").asBoolean();
        Planner.propose(planning, 1)
                .fold(
                        conflict -> assertThat(feasible ? Set.of() : Json.sets(expect.path("conflicts")))
                                .as(conflict.in(java.util.Locale.ENGLISH))
                                .contains(names(conflict)),
                        found -> assertThat(feasible).isTrue());
        if (feasible) {
            List<List<PlannedSession>> plans = plans(planning, List.of());
            assertThat(plans).hasSize(expect.path("plans").asInt());
            expect.path("windows").properties().forEach(window -> {
                List<String> places = plans.stream()
                        .map(plan -> HalfDays.words(
                                plan.get(halfDays.indexOf(window.getKey())).slot()))
                        .sorted()
                        .toList();
                assertThat(places.get(0))
                        .isEqualTo(HalfDays.words(window.getValue().path("earliest")));
                assertThat(places.get(places.size() - 1))
                        .isEqualTo(HalfDays.words(window.getValue().path("latest")));
            });
        }
    }

    /** All plans, one session after the other held where it is. */
    private static List<List<PlannedSession>> plans(PlanningCase planning, List<PlannedSession> held) {
        int next = held.size();
        if (next == planning.programme().sessions().size()) {
            return List.of(held);
        }
        Set<TimeSlot> tried = new HashSet<>();
        List<List<PlannedSession>> plans = new ArrayList<>();
        for (TimeSlot half : planning.offered()) {
            for (PlannedSession place : HalfDays.places(planning, next, half)) {
                List<PlannedSession> more = new ArrayList<>(held);
                more.add(place);
                if (!tried.contains(half) && stays(planning, more)) {
                    tried.add(half);
                    plans.addAll(plans(planning, more));
                }
            }
        }
        return plans;
    }

    private static boolean stays(PlanningCase planning, List<PlannedSession> held) {
        Set<String> ids = held.stream().map(PlannedSession::id).collect(Collectors.toSet());
        return Planner.repair(held, ids, planning).fold(conflict -> false, change -> change.moved() == 0);
    }

    private static void checkRepair(JsonNode input, JsonNode expect) {
        HalfDays halfDays = new HalfDays(input);
        PlanningCase planning = halfDays.planning();
        List<PlannedSession> current = halfDays.current(planning);
        Set<String> held = Json.words(input.path("held")).stream()
                .map(id -> planning.programme()
                        .sessions()
                        .get(halfDays.indexOf(id))
                        .id())
                .collect(Collectors.toSet());
        Either<Conflict, Change> repaired = Planner.repair(current, held, planning);
        Optional<Change> legal = repaired.toJavaOptional()
                .filter(change -> change.moves().stream().noneMatch(isOf(held)));
        assertThat(legal.isPresent()).isEqualTo(expect.path("feasible").asBoolean());
        legal.ifPresent(change -> {
            assertThat(change.moved()).isEqualTo(expect.path("moved").asInt());
            assertThat(change.displacementDays())
                    .isEqualTo(expect.path("displacementDays").asLong());
        });
    }

    /** The library moves a confirmed session that cannot stay; the vectors know no plan then. */
    private static Predicate<Change.Move> isOf(Set<String> held) {
        return move -> held.contains(move.from().id());
    }

    private static Set<String> names(Conflict conflict) {
        return conflict.names().stream()
                .filter(name -> !GRANTED.contains(name))
                .map(name -> NAMES.getOrDefault(name, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
