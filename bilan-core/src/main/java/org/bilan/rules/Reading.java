package org.bilan.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;
import org.jspecify.annotations.Nullable;

/** What the shapes of rules with a limit share: compare a day with a window, and say why. */
record Reading(Norm norm, Because triggered, String valueName, LegalValue.InForce<?> value) {
    /** Facts that close the case for a reason of the person. */
    private static final List<FactKind> EXCUSES = List.of(FactKind.OFFER_REFUSED, FactKind.BILAN_ABANDONED);

    /** The earliest excuse; null if there is none. */
    static Because.@Nullable Excused excuse(CaseFile caseFile) {
        Because.Excused earliest = null;
        for (FactKind kind : EXCUSES) {
            LocalDate on = caseFile.day(Occurrence.first(kind));
            if (on != null && (earliest == null || on.isBefore(earliest.on()))) {
                earliest = new Because.Excused(kind, on);
            }
        }
        return earliest;
    }

    static Finding notInForce(Norm norm, LegalValue<?> value, LocalDate on) {
        return new Finding.NotApplicable(norm, new Because.NoValueInForce(value.name(), on));
    }

    /** The delay has not started: met if the fact is already there, excused, or open without a limit. */
    static Finding withoutTrigger(Norm norm, Trigger trigger, Occurrence awaited, CaseFile caseFile) {
        Because read = Because.all(trigger.because(caseFile), Trigger.read(caseFile, awaited));
        if (caseFile.day(awaited) != null) {
            return new Finding.Met(norm, read);
        }
        Because.Excused excuse = excuse(caseFile);
        return excuse != null
                ? new Finding.NotApplicable(norm, Because.all(read, excuse))
                : new Finding.Due(norm, read, awaited.kind(), DateWindow.always());
    }

    /** The day of a fact against the days in which it is lawful. */
    Finding within(CaseFile caseFile, Occurrence fact, @Nullable LocalDate done, DateWindow window) {
        if (done != null && window.contains(done)) {
            return new Finding.Met(norm, because(caseFile, fact, window, null));
        }
        Because.Excused excuse = excuse(caseFile);
        if (excuse != null
                && !window.isBefore(excuse.on())
                && (done == null || excuse.on().isBefore(done))) {
            return new Finding.NotApplicable(norm, because(caseFile, fact, window, excuse));
        }
        boolean tooEarly = done != null && window.isAfter(done);
        if (tooEarly || window.isBefore(caseFile.asOf())) {
            LocalDate judged = done == null ? caseFile.asOf() : done;
            return new Finding.Breached(norm, because(caseFile, fact, window, outside(window, judged)));
        }
        return new Finding.Due(norm, because(caseFile, fact, window, null), fact.kind(), window);
    }

    private Because because(CaseFile caseFile, Occurrence fact, DateWindow window, @Nullable Because more) {
        Because read = Trigger.read(caseFile, fact);
        Because inForce = new Because.ValueInForce(valueName, value);
        Because limit = new Because.Limit(window);
        return more == null
                ? Because.all(triggered, read, inForce, limit)
                : Because.all(triggered, read, inForce, limit, more);
    }

    private static Because outside(DateWindow window, LocalDate day) {
        return window.isAfter(day)
                ? new Because.DaysOutside(
                        ChronoUnit.DAYS.between(day, window.earliest().orElse(day)), false)
                : new Because.DaysOutside(
                        ChronoUnit.DAYS.between(window.latest().orElse(day), day), true);
    }
}
