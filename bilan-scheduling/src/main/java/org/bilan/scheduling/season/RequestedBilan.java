package org.bilan.scheduling.season;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.BilanValue;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.RemoteConsent;
import org.immutables.value.Value;

/** A bilan that asks for a consultant and for days: the part of its planning that does not depend on who holds it. */
@BilanValue
@Value.Immutable
public interface RequestedBilan extends WithRequestedBilan {
    /** The sessions to place; two sessions of one bilan are on different days if its least gap is a day or more. */
    Programme programme();

    /** The windows of the rules; the latest day of the start is the deadline by which the bilan must be given a place. */
    LegalFrame frame();

    /** When the beneficiary can come; empty if nothing is known against any hour. */
    Optional<Diary> beneficiary();

    /** What a room must offer to the beneficiary. */
    Set<Room.Feature> neededFeatures();

    /** What the beneficiary said about sessions at a distance. */
    @Value.Default
    default RemoteConsent remote() {
        return RemoteConsent.AS_AGREED;
    }

    /** What the parties would like, and what it weighs if they do not get it. */
    List<Preference> preferences();

    /** What the whole bilan asks of its consultant, for example a language; tests are asked for session by session. */
    Set<String> asksOfConsultant();

    /** The consultant who holds it already, and stays; empty if it is still to be given to one. */
    Optional<String> heldBy();

    /** Its id, that of the programme. */
    default BilanId id() {
        return programme().bilan();
    }

    /** Everything that its consultant must be qualified for, session by session and as a whole. */
    default Set<String> allQualifications() {
        Set<String> all = new HashSet<>(asksOfConsultant());
        all.addAll(programme().qualifications().values());
        return Set.copyOf(all);
    }

    /** Whether a consultant may hold it as far as continuity and qualifications say. */
    default boolean isFor(Consultant consultant) {
        return heldBy().map(consultant.id()::equals).orElse(true)
                && consultant.qualifications().containsAll(allQualifications());
    }

    /** Builds a request; programme and frame are required. */
    class Builder extends ImmutableRequestedBilan.Builder {}
}
