package org.bilan.secrecy;

/** What somebody wants to do with data. The names stand in the reviewed table. */
public enum Action {
    /** Learn that it is there, or the one figure of it that is needed: consented or not, which adaptation to apply. */
    SUMMARISE,
    READ,
    WRITE,
    /** Give it to somebody else, or take it out (communication, portabilité). */
    HAND_OVER,
    /** Destroy it, without looking. */
    DESTROY
}
