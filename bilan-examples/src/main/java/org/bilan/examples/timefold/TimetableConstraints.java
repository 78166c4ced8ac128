package org.bilan.examples.timefold;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.LocalDate;
import java.util.List;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.season.Caseload;

/** The rules of a season as constraint streams: those of the audit that value ranges do not keep by themselves. */
public class TimetableConstraints implements ConstraintProvider {
    /** For Timefold. */
    public TimetableConstraints() {}

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            consultantOnce(factory),
            roomOnce(factory),
            consultantCanBeHad(factory),
            roomCanBeHad(factory),
            gaps(factory),
            endWindow(factory),
            sessionsADay(factory),
            minutesAWeek(factory),
            bilansUnderWay(factory),
            cadence(factory),
            wishes(factory),
            delay(factory),
            evenLoads(factory)
        };
    }

    /** Sessions with a day, those included that have no place yet. */
    private static UniConstraintStream<TimetabledSession> dated(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(TimetabledSession.class)
                .filter(session -> session.getStart() != null && session.getHolder() != null);
    }

    private static Constraint consultantOnce(ConstraintFactory factory) {
        return dated(factory)
                .join(
                        dated(factory),
                        Joiners.equal(TimetabledSession::getHolder),
                        Joiners.lessThan(TimetabledSession::getId),
                        Joiners.overlapping(TimetabledSession::from, TimetabledSession::untilWithPause))
                .penalizeLong(HardSoftLongScore.ONE_HARD, TimetableConstraints::missingPause)
                .asConstraint("consultant once");
    }

    private static long missingPause(TimetabledSession one, TimetabledSession other) {
        TimetabledSession first = one.from() <= other.from() ? one : other;
        TimetabledSession next = first == one ? other : one;
        int pause = one.getHolder().pause(first.travelMinutes(), next.travelMinutes());
        return Math.max(0, first.until() + pause - next.from());
    }

    private static Constraint roomOnce(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimetabledSession.class,
                        Joiners.equal(TimetabledSession::getPlace),
                        Joiners.overlapping(TimetabledSession::from, TimetabledSession::until))
                .filter((one, other) -> one.getPlace().isRoom())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (one, other) -> Math.min(one.until(), other.until()) - Math.max(one.from(), other.from()))
                .asConstraint("room once");
    }

    private static Constraint consultantCanBeHad(ConstraintFactory factory) {
        return dated(factory)
                .filter(session -> !session.getHolder()
                        .hours()
                        .allow(session.from(), session.need().minutes(), session.travelMinutes()))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD, session -> session.need().minutes())
                .asConstraint("consultant can be had");
    }

    private static Constraint roomCanBeHad(ConstraintFactory factory) {
        return factory.forEach(TimetabledSession.class)
                .filter(session -> !session.getPlace()
                        .hours()
                        .allow(session.from(), session.need().minutes(), 0))
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD, session -> session.need().minutes())
                .asConstraint("room can be had");
    }

    private static Constraint gaps(ConstraintFactory factory) {
        return dated(factory)
                .join(
                        dated(factory),
                        Joiners.equal(TimetabledSession::getBilan),
                        Joiners.equal(TimetabledSession::next, TimetabledSession::number))
                .penalizeLong(HardSoftLongScore.ofHard(60), TimetableConstraints::daysOff)
                .asConstraint("gaps");
    }

    private static long daysOff(TimetabledSession one, TimetabledSession next) {
        Programme programme = one.getBilan().requested().programme();
        long gap = next.day() - one.day();
        long tooFew = programme.minimumGapDays() - gap;
        long tooMany = gap - programme.maximumGapDays().orElse(Integer.MAX_VALUE);
        long overlap = programme.minimumGapDays() == 0 && gap == 0 && one.until() > next.from() ? 1 : 0;
        return Math.max(Math.max(0, overlap), Math.max(tooFew, tooMany));
    }

    private static Constraint endWindow(ConstraintFactory factory) {
        return dated(factory)
                .filter(TimetabledSession::isFirst)
                .join(dated(factory), Joiners.equal(TimetabledSession::getBilan))
                .filter((first, last) -> last.isLast())
                .penalizeLong(HardSoftLongScore.ofHard(60), TimetableConstraints::daysOutside)
                .asConstraint("end window");
    }

    private static long daysOutside(TimetabledSession first, TimetabledSession last) {
        var frame = first.getBilan().requested().frame();
        LocalDate opened = frame.held().map(held -> held.first()).orElse(LocalDate.ofEpochDay(first.day()));
        LocalDate day = LocalDate.ofEpochDay(last.day());
        List<LegalBound> bounds = frame.endBounds(opened);
        long early = LegalBound.earliest(bounds, day).toEpochDay() - last.day();
        long late = last.day() - LegalBound.latest(bounds, day).toEpochDay();
        return Math.max(early, late);
    }

    private static Constraint sessionsADay(ConstraintFactory factory) {
        return dated(factory)
                .groupBy(TimetabledSession::getHolder, TimetabledSession::day, ConstraintCollectors.count())
                .filter((holder, day, count) -> count > most(holder).mostSessionsADay())
                .penalizeLong(
                        HardSoftLongScore.ofHard(60),
                        (holder, day, count) -> count - most(holder).mostSessionsADay())
                .asConstraint("sessions a day");
    }

    private static Constraint minutesAWeek(ConstraintFactory factory) {
        return dated(factory)
                .groupBy(
                        TimetabledSession::getHolder,
                        TimetabledSession::week,
                        ConstraintCollectors.sum(session -> session.need().minutes()))
                .filter((holder, week, minutes) -> minutes > most(holder).mostMinutesAWeek())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (holder, week, minutes) -> minutes - most(holder).mostMinutesAWeek())
                .asConstraint("minutes a week");
    }

    /** On the first day of each bilan, those of the same consultant whose first and last sessions are around it. */
    private static Constraint bilansUnderWay(ConstraintFactory factory) {
        return dated(factory)
                .filter(TimetabledSession::isFirst)
                .join(
                        dated(factory).filter(TimetabledSession::isFirst),
                        Joiners.equal(TimetabledSession::getHolder),
                        Joiners.greaterThanOrEqual(TimetabledSession::day))
                .join(
                        dated(factory).filter(TimetabledSession::isLast),
                        Joiners.equal((one, other) -> other.getBilan(), TimetabledSession::getBilan),
                        Joiners.lessThanOrEqual((one, other) -> one.day(), TimetabledSession::day))
                .groupBy((one, other, last) -> one, ConstraintCollectors.countTri())
                .filter((one, count) -> count > most(one.getHolder()).mostBilans())
                .penalizeLong(
                        HardSoftLongScore.ofHard(60),
                        (one, count) -> count - most(one.getHolder()).mostBilans())
                .asConstraint("bilans under way");
    }

    private static Caseload most(Holder holder) {
        return holder.consultant().caseload();
    }

    private static Constraint cadence(ConstraintFactory factory) {
        return dated(factory)
                .join(
                        dated(factory),
                        Joiners.equal(TimetabledSession::getBilan),
                        Joiners.equal(TimetabledSession::next, TimetabledSession::number))
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (one, next) -> {
                    long off = next.day()
                            - one.day()
                            - one.getBilan().requested().programme().cadenceDays();
                    return off * off;
                })
                .asConstraint("cadence");
    }

    private static Constraint wishes(ConstraintFactory factory) {
        return dated(factory)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        session -> session.getStart().wishCost() + session.placeCosts())
                .asConstraint("wishes");
    }

    private static Constraint delay(ConstraintFactory factory) {
        return dated(factory)
                .filter(TimetabledSession::isFirst)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        session -> session.day()
                                - session.getBilan()
                                        .requested()
                                        .programme()
                                        .earliestDay()
                                        .toEpochDay())
                .asConstraint("delay");
    }

    private static Constraint evenLoads(ConstraintFactory factory) {
        return factory.forEach(TimetabledBilan.class)
                .groupBy(TimetabledBilan::getHolder, ConstraintCollectors.sum(TimetabledBilan::minutes))
                .join(Timetable.LoadScale.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, (holder, minutes, scale) -> {
                    Caseload caseload = most(holder);
                    long load = (caseload.carriedMinutes() + (long) minutes) * 100 / caseload.sharePercent();
                    return (load - scale.even()) * (load - scale.even()) / (scale.unitMinutes() * scale.unitMinutes());
                })
                .asConstraint("even loads");
    }
}
