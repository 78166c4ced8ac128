package org.bilan.scheduling.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
     * @param until end of its appointment, exclusive
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

    /**
     * It has changed since it was seen.
     *
     * @param actualRevision that of the booking as it is now
     */
    record Stale(int actualRevision) implements Refused {
        @Override
        public String code() {
            return "stale";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stale(this);
        }
    }

    /**
     * It is not confirmed, or called off already, so that it can be neither moved nor called off.
     *
     * @param state that of the booking
     */
    record NotConfirmed(Booking.State state) implements Refused {
        @Override
        public String code() {
            return "not-confirmed";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notConfirmed(this);
        }
    }

    /**
     * Rules forbid the day, whatever is free.
     *
     * @param day the day that was asked for
     * @param rules ids of the norms against it, at least one
     */
    record OutsideRules(LocalDate day, List<String> rules) implements Refused {
        public OutsideRules {
            rules = List.copyOf(rules);
        }

        @Override
        public String code() {
            return "outside-rules";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outsideRules(this);
        }
    }

    /** One answer per kind of refusal. */
    interface Cases<R> {
        R taken(Taken refused);

        R expired(Expired refused);

        R unknown(Unknown refused);

        R keyInUse(KeyInUse refused);

        R stale(Stale refused);

        R notConfirmed(NotConfirmed refused);

        R outsideRules(OutsideRules refused);
    }
}
