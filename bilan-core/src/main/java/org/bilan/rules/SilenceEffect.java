package org.bilan.rules;

/** What a text makes of a silence that lasted to the end of a delay. */
public enum SilenceEffect {
    /** The offer lapses; nobody is at fault (caducité). */
    LAPSE,
    /** Deemed refused (réputé avoir refusé). */
    REFUSAL,
    /** Deemed accepted (vaut acceptation). */
    ACCEPTANCE
}
