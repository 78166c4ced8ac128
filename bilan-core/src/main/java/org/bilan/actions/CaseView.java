package org.bilan.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.BilanValue;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.CloseReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Stage;
import org.bilan.papers.DataKind;
import org.bilan.parties.Role;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.secrecy.DatedFact;
import org.bilan.secrecy.FactSecrecy;
import org.bilan.secrecy.Sight;
import org.immutables.value.Value;

/**
 * A case on a day as one role sees it, for a front end: the facts that its {@link Sight} leaves, without what they say.
 *
 * <p>Where the case stands, what is due and what is broken follow from the whole story. They are told to those who have
 * something to do in the case and may read its days, because every refusal would tell them; nobody else's view holds anything
 * that depends on a fact outside their sight, so that two cases that differ only in such facts look the same.
 */
@BilanValue
@Value.Immutable
public interface CaseView {
    BilanId id();

    Role role();

    /** The day of the view; later facts are not in it. */
    LocalDate asOf();

    /** Where the case stands; empty for a role that is not told. */
    Optional<Stage> stage();

    /** Why it is closed; empty while it is open, and for a role that may not know of the fact that closed it. */
    Optional<CloseReason> closeReason();

    /** Whether the person consents to the bilan; empty for a role that may not know. */
    Optional<Boolean> consented();

    /** Whether there is an adaptation to apply, whatever it is; empty for a role that may not know. */
    Optional<Boolean> adaptation();

    /** That and when the facts happened that hold, in the order in which they were recorded. */
    List<DatedFact> facts();

    /** The hours; empty for a role that may not read attendance. */
    Optional<HoursView> hours();

    /** What is awaited on known days, the nearest first; of facts of which the role may know, if it is told at all. */
    List<Finding.Due> agenda();

    /** What is broken; of facts of which the role may know, if it is told at all. */
    List<Finding.Breached> breaches();

    /** Why facts were recorded though they broke the law; of facts that the role may read. */
    List<GivenReason> reasons();

    /** The view of the role that a sight is of, on a day; rules and calendar of the regime tell what is due. */
    static CaseView of(History history, Regime regime, Sight sight, LocalDate asOf) {
        List<BilanEvent> told = history.story().stream()
                .filter(fact -> !fact.on().isAfter(asOf))
                .toList();
        List<BilanEvent> seen = sight.of(told);
        Builder view = new Builder()
                .id(history.id())
                .role(sight.role())
                .asOf(asOf)
                .facts(DatedFact.of(seen))
                .reasons(GivenReason.of(history, sight, asOf))
                .consented(sight.consented(told))
                .adaptation(sight.adaptation(told));
        if (sight.reads(DataKind.ATTENDANCE)) {
            view.hours(HoursView.of(folded(seen).hours(), sight));
        }
        if (ActionMenu.isToldWhy(sight)) {
            view.addStanding(sight, told);
            view.addDues(sight, regime.rules().check(CaseFile.of(told, regime.calendar(), asOf)));
        }
        return view.build();
    }

    private static Bilan folded(List<BilanEvent> facts) {
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : facts) {
            bilan = BilanDecider.evolve(bilan, fact);
        }
        return bilan;
    }

    /** Builds a view. */
    class Builder extends ImmutableCaseView.Builder {
        void addStanding(Sight sight, List<BilanEvent> told) {
            Bilan bilan = Bilan.NONE;
            for (BilanEvent fact : told) {
                boolean open = bilan.closeReason().isEmpty();
                bilan = BilanDecider.evolve(bilan, fact);
                if (open && knows(sight, fact.kind())) {
                    closeReason(bilan.closeReason());
                }
            }
            stage(bilan.stage());
        }

        void addDues(Sight sight, Assessment assessment) {
            assessment.agenda().stream()
                    .filter(due -> knows(sight, due.awaited()))
                    .forEach(this::addAgenda);
            assessment.breaches().stream()
                    .filter(breach -> knows(sight, breach.rule().bounds()))
                    .forEach(this::addBreaches);
        }

        private static boolean knows(Sight sight, FactKind kind) {
            return sight.knows(FactSecrecy.of(kind));
        }
    }
}
