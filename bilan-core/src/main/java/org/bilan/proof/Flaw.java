package org.bilan.proof;

/**
 * The first thing that is wrong with a chain, a checkpoint or a bundle. Says where, never what stands there.
 *
 * @param line line of the bundle, from 1; 0 where there is no bundle
 * @param bilan the bilan whose chain it is; empty if it is none's
 * @param version the fact or checkpoint meant; 0 if none is
 */
public record Flaw(Kind kind, long line, String bilan, long version) {
    /** What can be wrong. */
    public enum Kind {
        /** A fact, its time, its salt or a hash of it is not what was chained. */
        ALTERED_FACT("the fact was altered"),
        /** A fact is missing: the next one has a later version. */
        MISSING_FACT("the fact is missing"),
        /** A fact stands at another place than its version says, or twice. */
        WRONG_ORDER("the fact stands at the wrong place"),
        /** The line that opens a chain does not fit the facts under it. */
        ALTERED_CHAIN_LINE("the line that opens the chain was altered, or the chain cut"),
        /** A checkpoint names another hash than the chain has at that version. */
        CHECKPOINT_DOES_NOT_FIT("the checkpoint does not fit the chain"),
        /** The chain ends before a version that was once signed: the store was set back. */
        SET_BACK("the chain ends before a signed checkpoint"),
        /** A signature is not that of the key it names over what it should cover. */
        WRONG_SIGNATURE("the signature is wrong"),
        /** The signature names a key that is not trusted. */
        UNKNOWN_KEY("the key is not trusted"),
        /** The first line is not what was signed. */
        ALTERED_HEADER("the first line was altered"),
        /** Fewer or more chains than the first line says. */
        MISSING_CHAIN("a chain is missing or too many"),
        /** The last line does not fit what stands before it. */
        ALTERED_END("the last line was altered"),
        /** A line is not of the format, or not where it may stand. */
        UNREADABLE("the line cannot be read"),
        /** The same content, written otherwise than the format asks. */
        NOT_CANONICAL("the line is not written as the format asks"),
        /** The bundle ends before its last line. */
        CUT("the bundle was cut"),
        /** Something follows the last line. */
        AFTER_THE_END("something follows the last line");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static Flaw at(Kind kind, String bilan, long version) {
        return new Flaw(kind, 0, bilan, version);
    }

    Flaw onLine(long number) {
        return new Flaw(kind, number, bilan, version);
    }

    /** One line, for a terminal. */
    @Override
    public String toString() {
        return kind
                + (line == 0 ? "" : " on line " + line)
                + (bilan.isEmpty() ? "" : ", bilan " + bilan)
                + (version == 0 ? "" : ", version " + version)
                + ": " + kind.words;
    }
}
