package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.bilan.scheduling.ClockChangeDomain;
import org.bilan.scheduling.need.PlanningCase;

/** The table of bits against the starts counted one by one. */
@Domain(ClockChangeDomain.class)
@Domain(DomainContext.Global.class)
class TeamSlotsProperties {
    @Provide
    Arbitrary<FreeStarts.Ask> asks() {
        return Combinators.combine(
                        Arbitraries.of(10, 15, 20, 30, 45, 90, 120),
                        Arbitraries.of(5, 10, 15, 30, 45),
                        Arbitraries.of(
                                Instant.MIN,
                                Instant.parse("2026-03-29T00:40:00Z"),
                                Instant.parse("2030-01-01T00:00:00Z")))
                .as(FreeStarts.Ask::new);
    }

    private static List<Diary> diaries(PlanningCase one, PlanningCase other) {
        return List.of(
                one.consultant(),
                other.consultant(),
                one.consultant().withBusy(other.consultant().busy()));
    }

    private static List<Long> counted(Diary diary, PlanningCase around, FreeStarts.Ask ask) {
        return new FreeStarts(diary, around.calendar())
                .between(first(around), last(around), ask).stream()
                        .map(Instant::getEpochSecond)
                        .toList();
    }

    private static LocalDate first(PlanningCase planning) {
        return planning.programme().earliestDay();
    }

    private static LocalDate last(PlanningCase planning) {
        return planning.programme().latestDay();
    }

    private static TeamSlots table(List<Diary> team, PlanningCase around, FreeStarts.Ask ask) {
        return TeamSlots.over(team, around.calendar(), first(around), last(around), ask);
    }

    @Property
    void each_member_can_start_where_counting_one_by_one_says(
            @ForAll PlanningCase one, @ForAll PlanningCase other, @ForAll("asks") FreeStarts.Ask ask) {
        List<Diary> team = diaries(one, other);
        TeamSlots table = table(team, one, ask);

        for (int member = 0; member < team.size(); member++) {
            assertThat(LongStream.of(table.startsOf(member)).boxed().toList())
                    .isEqualTo(counted(team.get(member), one, ask));
            assertThat(table.allStarts()[member]).isEqualTo(table.startsOf(member));
        }
        assertThat(table.firstStart(Long.MAX_VALUE)).isEqualTo(TeamSlots.NEVER);
    }

    @Property
    void the_first_start_of_the_team_is_the_first_of_all(
            @ForAll PlanningCase one,
            @ForAll PlanningCase other,
            @ForAll("asks") FreeStarts.Ask ask,
            @ForAll @IntRange(min = -10, max = 100) int quarter) {
        List<Diary> team = diaries(one, other);
        TeamSlots table = table(team, one, ask);
        long from =
                first(one).plusDays(1).atStartOfDay(one.availability().zone()).toEpochSecond() + 900L * quarter + 7;

        long first = team.stream()
                .flatMap(diary -> counted(diary, one, ask).stream())
                .mapToLong(Long::longValue)
                .filter(start -> start >= from)
                .min()
                .orElse(TeamSlots.NEVER);
        assertThat(table.firstStart(from)).isEqualTo(first);
        if (first != TeamSlots.NEVER) {
            List<Integer> members = new ArrayList<>();
            for (int member = 0; member < team.size(); member++) {
                if (counted(team.get(member), one, ask).contains(first)) {
                    members.add(member);
                }
            }
            assertThat(table.membersAt(Instant.ofEpochSecond(first))).isEqualTo(members);
        }
    }

    @Property
    void a_booking_and_another_length_are_as_if_the_table_were_made_anew(
            @ForAll PlanningCase one,
            @ForAll PlanningCase other,
            @ForAll("asks") FreeStarts.Ask ask,
            @ForAll("asks") FreeStarts.Ask later,
            @ForAll @IntRange(min = 0, max = 30) int tenMinutes) {
        List<Diary> team = diaries(one, other);
        Instant from = first(one)
                .plusDays(1)
                .atStartOfDay(one.availability().zone())
                .toInstant()
                .plusSeconds(600L * tenMinutes);
        Span booked = new Span(from, from.plusSeconds(2400));
        TeamSlots before = table(team, one, ask);
        List<Long> untouched = LongStream.of(before.startsOf(1)).boxed().toList();
        TeamSlots table = before.taking(1, booked).lasting(later.lengthMinutes());

        FreeStarts.Ask asked = new FreeStarts.Ask(later.lengthMinutes(), ask.stepMinutes(), ask.notBefore());
        Diary busier = team.get(1).withBusy(List.of(new BusyTime(booked, BusyTime.Kind.BUSY)));
        assertThat(LongStream.of(table.startsOf(1)).boxed().toList()).isEqualTo(counted(busier, one, asked));
        assertThat(LongStream.of(before.taking(1, booked).startsOf(1)).boxed().toList())
                .isEqualTo(counted(busier, one, ask));
        assertThat(LongStream.of(before.startsOf(1)).boxed().toList())
                .as("the table before it is as it was")
                .isEqualTo(untouched);
        long first = Stream.of(team.get(0), busier, team.get(2))
                .flatMap(diary -> counted(diary, one, ask).stream())
                .mapToLong(Long::longValue)
                .min()
                .orElse(TeamSlots.NEVER);
        assertThat(before.taking(1, booked).firstStart(0))
                .as("the first start of the team is not one that was booked")
                .isEqualTo(first);
    }
}
