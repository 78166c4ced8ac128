package org.bilan.papers;

/** How far ahead an action lies (court, moyen et long terme). */
public enum Horizon {
    SHORT_TERM,
    MEDIUM_TERM,
    LONG_TERM
}
