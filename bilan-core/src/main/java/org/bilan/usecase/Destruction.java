package org.bilan.usecase;

import org.bilan.port.Appended;
import org.bilan.retention.DestructionCertificate;
import org.bilan.retention.RetentionPlan;

/** What came of asking for a destruction. */
public sealed interface Destruction {

    <R> R match(Cases<R> cases);

    /**
     * What was due is destroyed.
     *
     * @param recorded what the journal says; after anything but committed call it again with the same operation
     */
    record Done(DestructionCertificate certificate, Appended recorded) implements Destruction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.done(this);
        }
    }

    /** Nothing is due yet, or all of it is gone: the plan says which, class by class. */
    record NothingDue(RetentionPlan plan) implements Destruction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothingDue(this);
        }
    }

    /** Whoever asked may not; whether the bilan exists is not told. */
    record NotAllowed() implements Destruction {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAllowed(this);
        }
    }

    /** One answer per outcome. */
    interface Cases<R> {
        R done(Done outcome);

        R nothingDue(NothingDue outcome);

        R notAllowed(NotAllowed outcome);
    }
}
