package org.bilan.actions;

import java.util.List;
import org.bilan.law.Citation;
import org.bilan.lifecycle.Refusal;
import org.bilan.rules.Remedy;

/**
 * One reason against a fact.
 *
 * @param sources the articles behind it; empty where nothing but the story itself speaks against the fact
 * @param remedies what would make it possible, one after the other; empty if nothing does
 */
public record Objection(Refusal refusal, List<Citation> sources, List<Remedy> remedies) {
    public Objection {
        sources = List.copyOf(sources);
        remedies = List.copyOf(remedies);
    }
}
