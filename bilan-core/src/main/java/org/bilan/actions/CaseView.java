package org.bilan.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.BilanValue;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.CloseReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.HoursLedger;
import org.bilan.lifecycle.Stage;
import org.bilan.parties.Role;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.immutables.value.Value;

/**
 * A case on a day as one role sees it: made of the facts that the role may know and of nothing else, so that two cases that
 * differ only in other facts look the same.
 */
@BilanValue
@Value.Immutable
public interface CaseView {
    BilanId id();

    Role role();

    /** The day of the view; later facts are not in it. */
    LocalDate asOf();

    /** Where the case stands; empty for a role that does not see the whole story. */
    Optional<Stage> stage();

    /** Why it is closed; empty while it is open, and for a role that does not see the whole story. */
    Optional<CloseReason> closeReason();

    /** The facts that hold, in the order in which they were recorded. */
    List<BilanEvent> facts();

    /** The hours, as far as the facts seen tell them; empty for a role that sees no session. */
    Optional<HoursLedger> hours();

    /** What is awaited on known days of the facts that the role may see, the nearest first. */
    List<Finding.Due> agenda();

    /** What is broken; empty for a role that does not see the whole story. */
    List<Finding.Breached> breaches();

    /** The view of a role on a day; rules and calendar of the regime tell what is due. */
    static CaseView of(History history, Regime regime, Role role, LocalDate asOf) {
        Sight sight = Sight.of(role);
        List<BilanEvent> told = history.story().stream()
                .filter(fact -> !fact.on().isAfter(asOf))
                .toList();
        Bilan whole = folded(told);
        List<BilanEvent> seen = sight.of(told);
        Builder view = new Builder().id(history.id()).role(role).asOf(asOf).facts(seen);
        if (sight.kinds(told).contains(FactKind.SESSION_HELD)) {
            view.hours(folded(seen).hours());
        }
        if (sight.seesTheWholeStory()) {
            view.stage(whole.stage()).closeReason(whole.closeReason());
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
        void addDues(Sight sight, Assessment assessment) {
            Set<FactKind> kinds = sight.topics().stream()
                    .flatMap(topic -> Topic.kinds(Set.of(topic)).stream())
                    .collect(Collectors.toSet());
            assessment.agenda().stream()
                    .filter(due -> kinds.contains(due.awaited()))
                    .forEach(this::addAgenda);
            assessment.breaches().stream()
                    .filter(breach -> kinds.contains(breach.rule().bounds()))
                    .forEach(this::addBreaches);
        }
    }
}
