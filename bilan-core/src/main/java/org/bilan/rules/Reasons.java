package org.bilan.rules;

import org.bilan.law.LegalValue;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;

/**
 * Listens to why a rule says what it says: one reason after the other, in the order in which they were read.
 *
 * <p>A rule tells its reasons in one place only, {@link Rule#tell}; whoever listens makes of them what is wanted, a tree
 * ({@link Rule#because}) or lines of text, and nothing is made in between. A listener that only wants values implements
 * {@link #add}; the other methods are there for one that wants no object per reason. Days are counted since 1970-01-01.
 */
public interface Reasons {
    /** In place of a day: the fact was looked for and is not there. */
    int NEVER = CaseFile.NEVER;

    /** Any reason, as a value. */
    void add(Because reason);

    /** What follows belongs together, until the {@link #end} that answers this one. */
    default void begin() {}

    /** The last group begun is over. */
    default void end() {}

    /** The first or last fact of a kind, or {@link #NEVER}. */
    default void fact(FactKind kind, int epochDay) {
        add(epochDay == NEVER ? new Because.FactAbsent(kind) : new Because.FactRead(kind, CaseFile.date(epochDay)));
    }

    /** A day that the case file marks, or {@link #NEVER}. */
    default void mark(Mark mark, int epochDay) {
        add(epochDay == NEVER ? new Because.MarkAbsent(mark) : new Because.MarkRead(mark, CaseFile.date(epochDay)));
    }

    /** The value that was in force on the day of the trigger. */
    default void inForce(String name, LegalValue.InForce<?> value) {
        add(new Because.ValueInForce(name, value));
    }

    /** The fact is lawful on that day and later. */
    default void lawfulFrom(int epochDay) {
        add(new Because.Limit(DateWindow.from(CaseFile.date(epochDay))));
    }

    /** The fact is lawful up to that day, included. */
    default void lawfulUntil(int epochDay) {
        add(new Because.Limit(DateWindow.until(CaseFile.date(epochDay))));
    }

    /** What was added up, and the number it is compared with; minutes or cents. */
    default void measured(Measure measure, int value, int bound) {
        add(new Because.Measured(measure, value, bound));
    }

    /** Something required that is there, or is not. */
    default void required(Requirement requirement, boolean present) {
        add(new Because.Required(requirement, present));
    }

    /** The day of the assessment, where time alone decides. */
    default void seenOn(int epochDay) {
        add(new Because.SeenOn(CaseFile.date(epochDay)));
    }

    /** What another rule says of the case, of which this one is made. */
    default void part(Rule rule, CaseFile caseFile) {
        add(new Because.Part(rule.norm(), rule.verdict(caseFile), rule.because(caseFile)));
    }
}
