package org.bilan.quality;

import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;

/** Evidence that an indicator asks for and that is not there. */
public sealed interface MissingEvidence {
    Indicator indicator();

    /** A fact that a bilan should have by now, since another one has happened. */
    record OfBilan(Indicator indicator, BilanId bilan, FactKind expected, FactKind since) implements MissingEvidence {}

    /** No document of the provider, nor any fact, is there at all. */
    record Everything(Indicator indicator) implements MissingEvidence {}
}
