package org.bilan.lifecycle;

/** What a provider can do for a person with a disability (faisabilité). */
public enum Feasibility {
    FEASIBLE,
    /** With adjustments (aménagements). */
    WITH_ADJUSTMENTS,
    /** Not here: the person is referred to a better suited provider (orientation). */
    NOT_FEASIBLE
}
