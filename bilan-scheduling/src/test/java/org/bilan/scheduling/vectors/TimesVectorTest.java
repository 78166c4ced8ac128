package org.bilan.scheduling.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.vectors.Json.each;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.FreeStarts;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.calendarfile.BusyCalendar;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TimesVectorTest {
    @TestFactory
    Stream<DynamicTest> every_free_start() {
        return Json.cases("slots")
                .map(one -> dynamicTest(name(one), () -> {
                    JsonNode input = one.path("input");
                    FreeStarts starts = new FreeStarts(diary(input), Json.calendar(input.path("calendar")));
                    assertThat(starts.between(Json.date(input.path("from")), Json.date(input.path("to")), ask(input)))
                            .map(Instant::toString)
                            .isEqualTo(Json.words(one.path("expect").path("starts")));
                }));
    }

    /** Titles are not compared: what takes time is read without them, since they tell what others do. */
    @TestFactory
    Stream<DynamicTest> every_calendar_file() {
        return Json.cases("ics")
                .map(one -> dynamicTest(name(one), () -> {
                    JsonNode input = one.path("input");
                    BusyCalendar.Question question = BusyCalendar.Question.of(
                            ZoneId.of(input.path("zone").asText()),
                            Instant.parse(input.path("from").asText()),
                            Instant.parse(input.path("to").asText()));
                    List<String> busy = BusyCalendar.parse(input.path("file").asText(), question)
                            .fold(
                                    problems -> List.of(problems.toString()),
                                    found -> found.stream()
                                            .map(time -> time.span() + " " + time.kind())
                                            .toList());
                    assertThat(busy)
                            .isEqualTo(each(one.path("expect").path("busy"))
                                    .map(time -> time.path("start").asText() + "/"
                                            + time.path("end").asText() + " "
                                            + time.path("type").asText())
                                    .toList());
                }));
    }

    private static String name(JsonNode one) {
        return one.path("id").asText() + " " + one.path("title").asText();
    }

    private static FreeStarts.Ask ask(JsonNode input) {
        ZoneId zone = ZoneId.of(input.path("zone").asText());
        Instant notBefore = input.has("now")
                ? Json.moment(input.path("now"), zone)
                        .plusSeconds(60L * input.path("noticeMinutes").asInt())
                : Instant.MIN;
        return new FreeStarts.Ask(
                input.path("lengthMinutes").asInt(), input.path("stepMinutes").asInt(), notBefore);
    }

    private static Diary diary(JsonNode input) {
        ZoneId zone = ZoneId.of(input.path("zone").asText());
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        each(input.path("weekly"))
                .forEach(hours -> Json.words(hours.path("days"))
                        .forEach(day -> week.computeIfAbsent(DayOfWeek.valueOf(day), any -> new ArrayList<>())
                                .add(hours(hours))));
        boolean tentativeBlocks = input.path("tentativeBlocks").asBoolean(true);
        List<BusyTime> busy = each(input.path("busy"))
                .map(time -> busy(time, zone))
                .filter(time -> tentativeBlocks || time.kind() != BusyTime.Kind.TENTATIVE)
                .toList();
        return new Diary(
                new Availability(zone, new WeeklyHours(week), List.of(), List.of()),
                busy,
                new Buffers(
                        input.path("bufferBeforeMinutes").asInt(),
                        input.path("bufferAfterMinutes").asInt()));
    }

    private static OpeningHours hours(JsonNode hours) {
        String to = hours.path("to").asText();
        return OpeningHours.between(
                LocalTime.parse(hours.path("from").asText()),
                to.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(to));
    }

    private static BusyTime busy(JsonNode time, ZoneId zone) {
        Span span = new Span(Json.moment(time.path("start"), zone), Json.moment(time.path("end"), zone));
        return new BusyTime(span, BusyTime.Kind.valueOf(time.path("status").asText("BUSY")));
    }
}
