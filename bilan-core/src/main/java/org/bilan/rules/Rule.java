package org.bilan.rules;

import java.util.stream.IntStream;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;

/**
 * A rule as a value of one of a few shapes. The law is a list of them.
 *
 * <p>All limits are inclusive local days. What a rule says is a pure function of the case file: its verdict, the days in
 * which what it bounds is lawful, its reasons, and the nearest change that would put it right. A fact that closes the case
 * for a reason of the person (refusal, withdrawal, referral, abandonment) excuses what was still open on that day.
 */
public sealed interface Rule extends Judge
        permits MustFollowWithin,
                MustFollow,
                MustWait,
                MustNotRecur,
                MustFallBetween,
                MustGiveNotice,
                MustFollowWithinHours,
                MustNotPrecede,
                MustNotHappen,
                MustNotExceed,
                MustReach,
                MustNotOutrun,
                MustNotExceedShare,
                MustBePresent,
                SilenceMeans,
                AllOf,
                Concerning,
                ByScope {

    Norm norm();

    /** The kind of fact that the rule bounds: the one that is awaited while it is due. */
    FactKind bounds();

    /** What the rule says of the case, in one word; makes no object. */
    @Override
    Finding.Verdict verdict(CaseFile caseFile);

    /** The days in which the fact that it bounds is lawful; all days where none are named, or not yet. */
    default DateWindow window(CaseFile caseFile) {
        return DateWindow.always();
    }

    /** Tells why, in the order in which it was read: one reason, or one group of them. */
    void tell(CaseFile caseFile, Reasons reasons);

    /** Why, as data: the tree of what the rule {@link #tell tells}. */
    default Because because(CaseFile caseFile) {
        ReasonTree tree = new ReasonTree();
        tell(caseFile, tree);
        return tree.root();
    }

    /** The nearest change that would put it right. */
    default Remedy remedy(CaseFile caseFile) {
        return Remedy.none();
    }

    /**
     * Epoch days after which the verdict may be another one if nothing more happens; it is the same on all days between
     * them.
     */
    default IntStream turns(CaseFile caseFile) {
        return IntStream.empty();
    }

    /** What a silence to the end of the delay means; asked only of rules that say so. */
    default SilenceEffect silence() {
        return SilenceEffect.NONE;
    }

    /** The same rule with its values revised. */
    Rule revised(Revision revision);

    /** What the rule says of the case; total, and dependent on nothing else. */
    default Finding check(CaseFile caseFile) {
        return Finding.of(this, caseFile, verdict(caseFile));
    }
}
