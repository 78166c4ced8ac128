package org.bilan.examples.quickstart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent.FirstContactMade;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.rules.Finding;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.usecase.AssessBilan;
import org.bilan.usecase.RecordFact;

/** The example of the README: one fact recorded, and what it makes due. */
public final class InMemoryBilan {
    private InMemoryBilan() {}

    /** What is due after a first contact, with its window. */
    public static List<Finding.Due> agendaAfterFirstContact(Clock clock) {
        // tag::readme[]
        BilanJournal journal = new InMemoryBilanJournal(clock);
        RuleSet rules = FrenchRules.shipped();
        LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
        BilanId id = new BilanId("2026-0042");

        RecordFact recordFact = new RecordFact(journal, rules, calendar);
        LocalDate called = LocalDate.of(2026, 3, 2);
        recordFact
                .record(new OperationId(id, "call-1"), new FirstContactMade(called, ContactChannel.PHONE))
                .peekLeft(refusal -> System.err.println(refusal.code()));

        AssessBilan assessBilan = new AssessBilan(journal, rules, calendar);
        List<Finding.Due> agenda = assessBilan.assess(id, called.plusDays(3)).agenda();
        // S-ACC-02: INTAKE_INTERVIEW_OFFERED until 2026-03-12
        // end::readme[]
        return agenda;
    }
}
