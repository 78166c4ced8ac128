package org.bilan.secrecy;

/** What the policy decides; the entry goes to the access log before anything is shown. */
public sealed interface Decision {

    /** What the access log must say of it. */
    AccessEntry entry();

    <R> R match(Cases<R> cases);

    /** It may be done once, with this grant. */
    record Permitted(Grant grant, AccessEntry entry) implements Decision {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.permitted(this);
        }
    }

    /** It may not be done. The asker is told that and nothing else: not why, and not whether there is such a bilan. */
    record Refused(AccessEntry entry) implements Decision {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.refused(this);
        }
    }

    /** One answer per decision. */
    interface Cases<R> {
        R permitted(Permitted decision);

        R refused(Refused decision);
    }
}
