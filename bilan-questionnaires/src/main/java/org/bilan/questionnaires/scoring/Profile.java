package org.bilan.questionnaires.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.bilan.questionnaires.instrument.InstrumentEdition;

/**
 * The scores of one person on all scales of one edition of an instrument, in the order of the instrument. Raw and within the
 * person: nothing here compares with others, and nothing decides about anyone.
 */
public record Profile(InstrumentEdition edition, List<ScaleScore> scores) {

    /** Keeps the scores in the order given. */
    public Profile {
        requireNonNull(edition, "edition");
        scores = List.copyOf(scores);
    }

    /** The score of a scale, or why there is none; empty if the instrument has no such scale. */
    public Optional<ScaleScore> score(String scaleId) {
        return scores.stream().filter(score -> score.scaleId().equals(scaleId)).findFirst();
    }
}
