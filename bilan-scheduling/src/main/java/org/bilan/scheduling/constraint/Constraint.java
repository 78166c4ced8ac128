package org.bilan.scheduling.constraint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.law.Norm;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.Source;

/**
 * Something that a plan must keep, or that somebody would like, as a value: the same one guides a proposal, judges a plan
 * made by hand and explains why there is none.
 *
 * <p>A plan is given as its sessions in the order of time. The checks read days and hours one by one and share nothing
 * with the tables of the search for a plan.
 */
public sealed interface Constraint permits SessionConstraint, PlanConstraint {
    /** Cost of a session held at a distance for want of a room: a gap that is three days off, rather. */
    int REMOTE_COST = 9;

    /** Stable code for front ends, for example {@code no-overlap}. */
    String code();

    /** Id of the norm behind it; its code where no text is behind it. */
    default String ruleId() {
        return code();
    }

    /** Where it comes from: what a conflict names so that people know whom to ask. */
    Source source();

    /** What it costs not to be kept; 0 if it must be kept. */
    default int weight() {
        return 0;
    }

    /** Where a plan breaks it; empty if it is kept. */
    List<Violation> check(List<PlannedSession> plan);

    /** What a plan that does not keep it costs: its weight for each place. */
    default long cost(List<PlannedSession> plan) {
        return (long) weight() * check(plan).size();
    }

    /** What it asks for, as a consultant would say it: French for a French locale, English for any other. */
    String in(Locale locale);

    /** Whether it must be kept. */
    default boolean isHard() {
        return weight() == 0;
    }

    /** All constraints of a case: what gives way last stands first. */
    static List<Constraint> of(PlanningCase planning) {
        Programme programme = planning.programme();
        List<Constraint> all = new ArrayList<>();
        all.add(new PlanConstraint.NoOverlap(planning.consultant().buffers().between()));
        all.add(new SessionConstraint.OutsideClockChange());
        planning.frame().startBounds().forEach(bound -> all.add(new PlanConstraint.StartWindow(bound)));
        endNorms(planning).forEach(norm -> all.add(new PlanConstraint.AmplitudeWindow(norm, planning)));
        planning.frame().ceilings().forEach(ceiling -> all.add(new PlanConstraint.UnderCeiling(ceiling)));
        if (programme.asksForAllPhases()) {
            all.add(new PlanConstraint.AllPhases(programme, planning.frame().heldPhases()));
        }
        all.add(new PlanConstraint.PhaseOrder());
        all.add(new PlanConstraint.WithinAgreedMinutes(programme.agreedMinutes()));
        all.addAll(placesAndHours(planning));
        all.add(new PaceConstraint.MinimumGap(
                programme.minimumGapDays(), planning.frame().held().map(HeldSpan::last)));
        programme.maximumGapDays().ifPresent(days -> all.add(new PaceConstraint.MaximumGap(days)));
        all.add(new SessionConstraint.WithinWishedDays(planning.programme()));
        Optional<LocalDate> lastHeld = planning.frame().held().map(HeldSpan::last);
        all.add(new PaceConstraint.SteadyPace(programme.cadenceDays(), lastHeld));
        if (lastHeld.isEmpty()) {
            all.add(new PaceConstraint.SoonStart(programme.earliestDay()));
        }
        all.add(new PlaceConstraint.InPersonAsAgreed(REMOTE_COST));
        planning.preferences().forEach(preference -> all.add(new SessionConstraint.Preferred(preference)));
        return List.copyOf(all);
    }

    /** The rules on the last session, as they are told for the first and for the last day on which the bilan may start. */
    private static List<Norm> endNorms(PlanningCase planning) {
        List<LegalBound> start = planning.frame().startBounds();
        LocalDate first = LegalBound.earliest(start, planning.programme().earliestDay());
        LocalDate last = LegalBound.latest(start, planning.programme().latestDay());
        return planning.frame()
                .held()
                .map(held -> Stream.of(held.first()))
                .orElseGet(() -> Stream.of(first, last))
                .flatMap(day -> planning.frame().endBounds(day).stream())
                .map(LegalBound::norm)
                .distinct()
                .toList();
    }

    private static List<Constraint> placesAndHours(PlanningCase planning) {
        List<Constraint> some = new ArrayList<>();
        if (!planning.offered().isEmpty()) {
            some.add(new PlaceConstraint.AtOfferedSlot(planning.offered()));
        }
        some.add(new SessionConstraint.OnOpenDay(planning.calendar()));
        if (!planning.rooms().isEmpty()) {
            some.add(new PlaceConstraint.InAccessibleRoom(planning.rooms(), planning.neededFeatures()));
            some.add(new PlaceConstraint.InFreeRoom(planning.rooms()));
        }
        some.add(new PlaceConstraint.RemoteAsAgreed(planning.remote()));
        some.add(new PlaceConstraint.ConsultantQualified(
                planning.programme().qualifications(), planning.qualifications()));
        some.add(new SessionConstraint.NotDuringAbsence(planning.availability()));
        some.add(new SessionConstraint.InsideAvailability(planning.availability()));
        some.add(new SessionConstraint.ConsultantFree(planning.consultant(), planning.rooms()));
        planning.beneficiary().ifPresent(diary -> some.add(new SessionConstraint.BeneficiaryFree(diary)));
        return some;
    }
}
