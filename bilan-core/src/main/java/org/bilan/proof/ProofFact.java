package org.bilan.proof;

/** A fact of a chain, shown or withheld: its link is always there. */
public sealed interface ProofFact {
    Link link();

    <R> R match(Cases<R> cases);

    /** Shown with its form, so that its hash can be worked out again. */
    record Shown(Link link, SaltedForm form) implements ProofFact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shown(this);
        }
    }

    /** Only that there is a fact, when it was recorded, and a hash that cannot be guessed. */
    record Withheld(Link link) implements ProofFact {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.withheld(this);
        }
    }

    /** One answer per case. */
    interface Cases<R> {
        R shown(Shown fact);

        R withheld(Withheld fact);
    }
}
