package org.bilan.scheduling.booking;

import java.time.Instant;

/** Why time was not taken. */
public sealed interface Refused {
    /** Stable code for front ends. */
    String code();

    /** One answer per kind. */
    <R> R match(Cases<R> cases);

    /**
     * Somebody else has it.
     *
     * @param resource the first one that is taken, in the order of the ids
     * @param byKey the wish that has it
     * @param until end of the time that it takes, exclusive
     */
    record Taken(String resource, String byKey, Instant until) implements Refused {
        @Override
        public String code() {
            return "taken";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.taken(this);
        }
    }

    /** The hold was over before it was confirmed. */
    record Expired(Instant at) implements Refused {
        @Override
        public String code() {
            return "expired";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.expired(this);
        }
    }

    /** No such hold: never made, or released. */
    record Unknown(String key) implements Refused {
        @Override
        public String code() {
            return "unknown";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown(this);
        }
    }

    /** The key stands for another wish already. */
    record KeyInUse(HoldRequest other) implements Refused {
        @Override
        public String code() {
            return "key-in-use";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keyInUse(this);
        }
    }

    /** One answer per kind of refusal. */
    interface Cases<R> {
        R taken(Taken refused);

        R expired(Expired refused);

        R unknown(Unknown refused);

        R keyInUse(KeyInUse refused);
    }
}
