package org.bilan.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import org.bilan.BilanValue;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.parties.Consultant;
import org.bilan.parties.Provider;
import org.immutables.value.Value;

/** What a story file tells: who, what happened, when to look at it, and what to plan. */
@BilanValue
@Value.Immutable
public interface Story {
    BilanId id();

    Provider provider();

    Consultant consultant();

    /** The facts in the order of the file, which is the order of recording; they do not contradict each other. */
    List<Told> facts();

    /** The days on which to assess the bilan. */
    List<LocalDate> assessOn();

    /** The day on which the sessions are planned. */
    LocalDate planOn();

    /** The sessions to plan, in their order. */
    List<PlannedSession> programme();

    /**
     * A fact and how it stands in the file.
     *
     * @param key the words of its line, and a number where the same words come again: a second run finds it again
     */
    record Told(int line, String key, BilanEvent fact) {}

    /** A session to plan. */
    record PlannedSession(Phase phase, int minutes, DeliveryMode mode) {}

    /** Builds a story. */
    class Builder extends ImmutableStory.Builder {}
}
