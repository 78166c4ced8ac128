package org.bilan.testkit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.SideFact;
import org.bilan.rules.Requirement;

/** The fact that supplies one requirement on a day; empty where a single fact cannot. */
record Supplying(LocalDate on) implements Requirement.Cases<Optional<BilanEvent>> {
    @Override
    public Optional<BilanEvent> happened(Requirement.Happened requirement) {
        return Optional.of(Facts.of(requirement.kind(), on));
    }

    @Override
    public Optional<BilanEvent> quoteSays(Requirement.QuoteSays requirement) {
        return Optional.empty();
    }

    @Override
    public Optional<BilanEvent> draftSays(Requirement.DraftSays requirement) {
        return Optional.empty();
    }

    @Override
    public Optional<BilanEvent> explained(Requirement.Explained requirement) {
        return Optional.of(new SideFact.InformationGiven(on, Set.of(requirement.topic())));
    }

    @Override
    public Optional<BilanEvent> phaseHeld(Requirement.PhaseHeld requirement) {
        return Optional.of(new BilanEvent.SessionHeld(on, requirement.phase(), 60, DeliveryMode.IN_PERSON));
    }

    @Override
    public Optional<BilanEvent> phasesInOrder(Requirement.PhasesInOrder requirement) {
        return Optional.empty();
    }

    @Override
    public Optional<BilanEvent> without(Requirement.Without requirement) {
        return Optional.empty();
    }

    @Override
    public Optional<BilanEvent> employerPaysAll(Requirement.EmployerPaysAll requirement) {
        return Optional.empty();
    }
}
