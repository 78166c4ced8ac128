package org.bilan.law;

/** What it means to break a norm. */
public enum Severity {
    /** A text of law or regulation. */
    LAW,
    /** A promise of the provider, in its public offer or its contracts. */
    COMMITMENT,
    /** Good practice. */
    ADVICE
}
