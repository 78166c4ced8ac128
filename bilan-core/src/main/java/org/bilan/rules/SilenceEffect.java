package org.bilan.rules;

/** What a text makes of a silence that lasted to the end of a delay. */
public enum SilenceEffect {
    /** The offer lapses; nobody is at fault (caducité). */
    LAPSE,
    /** Deemed refused (réputé avoir refusé). */
    REFUSAL,
    /** Deemed accepted (vaut acceptation). */
    ACCEPTANCE,
    /** A right of the person has run out (délai de rétractation expiré). */
    RIGHT_EXPIRED,
    /** The platform cancels the order (annulation). */
    CANCELLATION,
    /** No text gives the silence a meaning: the answer is still awaited (sans réponse). */
    NONE
}
