package org.bilan.examples.timefold;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.SessionWindow;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;

/** A season told to Timefold, and its answer told as a plan of the season. Bilans that the given plan leaves out stay left out. */
final class TimetableModel {
    private final Season season;
    private final List<Holder> team = new ArrayList<>();
    private final List<Place> rooms = new ArrayList<>();
    private final Hours.Horizon horizon;

    TimetableModel(Season season) {
        this.season = season;
        this.horizon = new Hours.Horizon(
                season.bilans().stream()
                        .map(bilan -> bilan.programme().earliestDay())
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                season.bilans().stream()
                        .map(bilan -> bilan.programme().latestDay())
                        .max(LocalDate::compareTo)
                        .orElseThrow());
        for (Consultant consultant : season.consultants()) {
            team.add(new Holder(team.size(), consultant, Hours.of(consultant.diary(), horizon)));
        }
        season.rooms().forEach(room -> rooms.add(Place.of(room, Hours.of(room.diary(), horizon))));
    }

    /** The bilans that a plan places; where they are is told too if the search is to go on from there. */
    Timetable timetable(Portfolio given, boolean goesOn) {
        List<TimetabledBilan> bilans = new ArrayList<>();
        List<TimetabledSession> sessions = new ArrayList<>();
        for (Assignment one : given.assignments()) {
            RequestedBilan requested = season.bilan(one.bilan()).orElseThrow();
            TimetabledBilan bilan = new TimetabledBilan(
                    requested,
                    team.stream()
                            .filter(holder -> requested.isFor(holder.consultant()))
                            .toList());
            bilans.add(bilan);
            List<SessionWindow> windows = SessionWindow.of(requested.programme(), requested.frame());
            Map<Integer, Hours> beneficiary = new HashMap<>();
            for (int i = 0; i < windows.size(); i++) {
                Hours hers = beneficiary.computeIfAbsent(
                        0,
                        none -> requested
                                .beneficiary()
                                .map(diary -> Hours.of(diary, horizon))
                                .orElse(Hours.ALWAYS));
                sessions.add(new TimetabledSession(
                        bilan,
                        i,
                        starts(requested, windows.get(i), hers),
                        places(requested, windows.get(i).need())));
            }
            if (goesOn) {
                begin(bilan, one);
            }
        }
        return new Timetable(
                bilans, sessions, new Timetable.LoadScale(season.evenLoadMinutes(), season.loadUnitMinutes()));
    }

    private void begin(TimetabledBilan bilan, Assignment one) {
        bilan.setHolder(bilan.getHolders().stream()
                .filter(holder -> holder.consultant().id().equals(one.consultantId()))
                .findFirst()
                .orElse(null));
        for (int i = 0; i < one.sessions().size(); i++) {
            PlannedSession planned = one.sessions().get(i);
            TimetabledSession session = bilan.sessions().get(i);
            session.setHolder(bilan.getHolder());
            TimetabledSession.Start start = start(bilan.requested(), planned.slot());
            if (!session.getStarts().contains(start)) {
                session.getStarts().add(start);
            }
            session.setStart(start);
            session.setPlace(session.getPlaces().stream()
                    .filter(place -> place.venue().equals(planned.venue()))
                    .findFirst()
                    .orElse(null));
        }
    }

    /** The starts of the window of a session at which the beneficiary can come and somebody of the team works. */
    private List<TimetabledSession.Start> starts(RequestedBilan bilan, SessionWindow window, Hours beneficiary) {
        List<TimetabledSession.Start> starts = new ArrayList<>();
        int minutes = window.need().minutes();
        if (!window.isPossible()) {
            return starts;
        }
        LocalDate latest = window.latest().isBefore(latest(bilan, window)) ? window.latest() : latest(bilan, window);
        for (LocalDate day = window.earliest(); !day.isAfter(latest); day = day.plusDays(1)) {
            for (int at = 0; season.calendar().isOpen(day) && at + minutes <= 24 * 60; at += season.stepMinutes()) {
                TimeSlot slot = new TimeSlot(
                        day,
                        LocalTime.of(at / 60, at % 60),
                        minutes,
                        team.get(0).consultant().diary().hours().zone());
                long minute = slot.startsAt().toEpochSecond() / 60;
                boolean isWorked =
                        team.stream().anyMatch(holder -> holder.hours().allow(minute, minutes, 0));
                if (isWorked && beneficiary.allow(minute, minutes, 0)) {
                    starts.add(start(bilan, slot));
                }
            }
        }
        return starts;
    }

    /** Twice the cadence a session after the latest start is far enough: the fewer starts, the sooner there is a plan. */
    private static LocalDate latest(RequestedBilan bilan, SessionWindow window) {
        int before = bilan.programme().sessions().indexOf(window.need());
        LocalDate start =
                LegalBound.latest(bilan.frame().startBounds(), bilan.programme().latestDay());
        return start.plusDays(2L * bilan.programme().cadenceDays() * before);
    }

    private static TimetabledSession.Start start(RequestedBilan bilan, TimeSlot slot) {
        long minute = slot.startsAt().toEpochSecond() / 60;
        return new TimetabledSession.Start(slot, minute, slot.date().toEpochDay(), unmet(bilan, slot));
    }

    private static int unmet(RequestedBilan bilan, TimeSlot slot) {
        return bilan.preferences().stream()
                .filter(preference -> !preference.isMetBy(slot))
                .mapToInt(Preference::weight)
                .sum();
    }

    private List<Place> places(RequestedBilan bilan, SessionNeed need) {
        boolean isRemote = need.mode() != DeliveryMode.IN_PERSON;
        List<Place> places = new ArrayList<>();
        if (isRemote || rooms.isEmpty()) {
            places.add(Place.anywhere(Venue.of(need), false));
            return places;
        }
        for (int i = 0; i < rooms.size(); i++) {
            if (season.rooms().get(i).features().containsAll(bilan.neededFeatures())) {
                places.add(rooms.get(i));
            }
        }
        if (bilan.remote() == RemoteConsent.WHEREVER_NEEDED) {
            places.add(Place.anywhere(Venue.remote(), true));
        }
        return places;
    }

    /** What Timefold answers; a bilan of which something has no value yet is told as not reached. */
    Portfolio portfolio(Timetable solved, Portfolio given) {
        List<Assignment> placed = new ArrayList<>();
        List<Unassigned> left = new ArrayList<>(given.unassigned());
        for (TimetabledBilan bilan : solved.getBilans()) {
            answer(bilan)
                    .ifPresentOrElse(
                            placed::add,
                            () -> left.add(new Unassigned(bilan.requested().id(), Unassigned.Obstacle.NOT_REACHED)));
        }
        return new Portfolio(placed, left);
    }

    private static Optional<Assignment> answer(TimetabledBilan bilan) {
        List<TimetabledSession> sessions = bilan.sessions();
        boolean isWhole = bilan.getHolder() != null
                && sessions.stream().allMatch(one -> one.getStart() != null && one.getPlace() != null);
        return isWhole
                ? Optional.of(new Assignment(
                        bilan.requested().id(),
                        bilan.getHolder().consultant().id(),
                        sessions.stream()
                                .map(one -> new PlannedSession(
                                        one.need(),
                                        one.getStart().slot(),
                                        one.getPlace().venue(),
                                        0))
                                .toList()))
                : Optional.empty();
    }
}
