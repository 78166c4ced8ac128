package org.bilan.proof;

import org.bilan.lifecycle.BilanEvent;

/** Gives the stored form of a fact: always the same for equal facts, and never the same for two that differ. */
public interface FactForms {
    /**
     * The stored form.
     *
     * @throws IllegalArgumentException if the fact cannot be stored
     */
    FactForm of(BilanEvent fact);
}
