package org.bilan.rules.french;

import java.time.LocalDate;
import org.bilan.BilanValue;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.rules.DelayRange;
import org.immutables.value.Value;

/**
 * The numbers that a provider promises, over the law: each with the day from which and the source by which it binds.
 *
 * <p>A promise may be stricter than the law, never looser: {@link FrenchRules#with(Promises)} refuses the others. The
 * numbers of the mission's provider are {@link HouseRules#PROMISES}; begin with a copy of them.
 */
@BilanValue
@Value.Immutable
public interface Promises extends WithPromises {
    /** From the first contact to the offer of a welcome interview, and to its earliest day. */
    LegalValue<Delay> welcome();

    /** How long an offer stands after interview and quote. */
    LegalValue<Delay> reflection();

    /** From acceptance, agreement and funding to the first session. */
    LegalValue<Delay> start();

    /** From the first session to the end, at least. */
    LegalValue<Delay> shortestAmplitude();

    /** From the first session to the end, at most. */
    LegalValue<Delay> longestAmplitude();

    /** Minutes of the three phases together, at most. */
    LegalValue<Integer> mostMinutes();

    /** From the end to the follow-up. */
    LegalValue<DelayRange> followUp();

    /** The same promises with another welcome, of the same source. */
    default Promises welcomeWithin(Delay limit) {
        return withWelcome(of(welcome(), limit));
    }

    /** The same promises with another time of reflection. */
    default Promises reflectionOf(Delay limit) {
        return withReflection(of(reflection(), limit));
    }

    /** The same promises with another start. */
    default Promises startWithin(Delay limit) {
        return withStart(of(start(), limit));
    }

    /** The same promises with another amplitude. */
    default Promises amplitudeBetween(Delay shortest, Delay longest) {
        return withShortestAmplitude(of(shortestAmplitude(), shortest))
                .withLongestAmplitude(of(longestAmplitude(), longest));
    }

    /** The same promises with another ceiling, in minutes. */
    default Promises atMostMinutes(int minutes) {
        return withMostMinutes(of(mostMinutes(), minutes));
    }

    /** The same promises with another window for the follow-up, both limits included. */
    default Promises followUpBetween(Delay from, Delay to) {
        return withFollowUp(of(followUp(), new DelayRange(from, to)));
    }

    /** A number of one's own with the source that promises it, from a day on. */
    static <T> LegalValue<T> value(String name, T value, LocalDate from, Citation source) {
        return LegalValue.of(name, value, from, source);
    }

    private static <T> LegalValue<T> of(LegalValue<T> old, T value) {
        LegalValue.InForce<T> first = old.timeline().get(0);
        return LegalValue.of(old.name(), value, first.from(), first.citation());
    }

    /** Builds promises. */
    class Builder extends ImmutablePromises.Builder {}
}
