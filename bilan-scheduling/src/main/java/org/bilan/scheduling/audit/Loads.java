package org.bilan.scheduling.audit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;

/**
 * Judges what each consultant carries, and counts what uneven loads cost. The even load is worked out here again, on purpose,
 * though the season tells it: the planner asks the season, and a judge who asked too would not see it wrong.
 */
final class Loads {
    private final Season season;
    private final Map<String, List<Assignment>> byConsultant = new HashMap<>();
    private final Map<BilanId, RequestedBilan> bilans;
    private final List<Breach> found = new ArrayList<>();

    Loads(Season season, Portfolio portfolio, Map<BilanId, RequestedBilan> bilans) {
        this.season = season;
        this.bilans = bilans;
        portfolio.assignments().stream()
                .filter(one -> bilans.containsKey(one.bilan()))
                .forEach(one -> byConsultant
                        .computeIfAbsent(one.consultantId(), none -> new ArrayList<>())
                        .add(one));
    }

    /** The loads in minutes as if everybody worked full time, the heaviest first. */
    List<Long> heaviestFirst() {
        return season.consultants().stream()
                .map(this::load)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The square of the units by which each load is off the even one; the even one is that with every bilan placed. */
    long cost() {
        long all = 0;
        long shares = 0;
        for (RequestedBilan bilan : season.bilans()) {
            all += bilan.programme().plannedMinutes();
        }
        for (Consultant consultant : season.consultants()) {
            all += consultant.caseload().carriedMinutes();
            shares += consultant.caseload().sharePercent();
        }
        long squares = 0;
        for (Consultant consultant : season.consultants()) {
            long off = load(consultant) - all * 100 / shares;
            squares += off * off;
        }
        return squares / ((long) season.loadUnitMinutes() * season.loadUnitMinutes());
    }

    private long load(Consultant consultant) {
        long minutes = consultant.caseload().carriedMinutes();
        for (PlannedSession session : sessions(consultant)) {
            minutes += session.need().minutes();
        }
        return minutes * 100 / consultant.caseload().sharePercent();
    }

    private List<Assignment> assignments(Consultant consultant) {
        return byConsultant.getOrDefault(consultant.id(), List.of());
    }

    private List<PlannedSession> sessions(Consultant consultant) {
        return assignments(consultant).stream()
                .flatMap(one -> one.sessions().stream())
                .toList();
    }

    List<Breach> breaches() {
        season.consultants().forEach(this::judge);
        return found;
    }

    private void judge(Consultant consultant) {
        Caseload most = consultant.caseload();
        Map<LocalDate, Long> minutesByWeek = new TreeMap<>();
        Map<LocalDate, Long> sessionsByDay = new TreeMap<>();
        for (PlannedSession session : sessions(consultant)) {
            LocalDate day = session.slot().date();
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            minutesByWeek.merge(monday, (long) session.need().minutes(), Long::sum);
            sessionsByDay.merge(day, 1L, Long::sum);
        }
        minutesByWeek.forEach((monday, minutes) ->
                broken(AuditRule.MINUTES_A_WEEK, consultant, monday, minutes - most.mostMinutesAWeek()));
        sessionsByDay.forEach(
                (day, count) -> broken(AuditRule.SESSIONS_A_DAY, consultant, day, count - most.mostSessionsADay()));
        underWay(consultant)
                .forEach((day, count) -> broken(AuditRule.MOST_BILANS, consultant, day, count - most.mostBilans()));
    }

    private void broken(AuditRule rule, Consultant consultant, LocalDate on, long amount) {
        if (amount > 0) {
            found.add(new Breach(rule, "", consultant.id() + " " + on, amount));
        }
    }

    /** Bilans under way on each day on which one of them begins: on no other day can there be more. */
    private Map<LocalDate, Long> underWay(Consultant consultant) {
        List<LocalDate[]> spans = new ArrayList<>();
        for (Assignment one : assignments(consultant)) {
            List<LocalDate> days = one.sessions().stream()
                    .map(session -> session.slot().date())
                    .sorted()
                    .toList();
            if (!days.isEmpty()) {
                LocalDate first = Optional.ofNullable(bilans.get(one.bilan()))
                        .flatMap(bilan -> bilan.frame().held())
                        .map(HeldSpan::first)
                        .orElse(days.get(0));
                spans.add(new LocalDate[] {first, days.get(days.size() - 1)});
            }
        }
        Map<LocalDate, Long> counts = new TreeMap<>();
        for (LocalDate[] span : spans) {
            counts.put(
                    span[0],
                    spans.stream()
                            .filter(other -> !other[0].isAfter(span[0]) && !other[1].isBefore(span[0]))
                            .count());
        }
        return counts;
    }
}
