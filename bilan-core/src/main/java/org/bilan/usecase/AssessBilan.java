package org.bilan.usecase;

import java.time.LocalDate;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.RuleSet;

/** Says of one bilan, on any day, what is kept, broken, due, and why. */
public final class AssessBilan {
    private final BilanJournal journal;
    private final RuleSet rules;
    private final LegalCalendar calendar;

    public AssessBilan(BilanJournal journal, RuleSet rules, LegalCalendar calendar) {
        this.journal = journal;
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * The assessment on a day, of the facts that had happened by then.
     *
     * @throws JournalException if the journal cannot be read
     */
    public Assessment assess(BilanId id, LocalDate asOf) {
        return rules.check(CaseFile.of(journal.read(id), calendar, asOf));
    }
}
