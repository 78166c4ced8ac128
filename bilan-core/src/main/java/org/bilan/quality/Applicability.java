package org.bilan.quality;

/** Whether an indicator concerns a provider of bilans (applicabilité). */
public enum Applicability {
    APPLIES,
    /** Only if bilans are entrusted to others or carried by others (sous-traitance, portage salarial). */
    IF_ENTRUSTED,
    /** Public readings of the annex disagree on some crosses: a person must confirm it. */
    DOES_NOT_APPLY
}
