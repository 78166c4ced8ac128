package org.bilan.messages;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Lengths in hours and minutes, the same in both languages; those of a usual bilan are kept once said. */
final class MinuteWords {
    /** Forty-eight hours: twice what the law allows. */
    private static final int KEPT = 48 * 60;

    private static final AtomicReferenceArray<String> SAID = new AtomicReferenceArray<>(KEPT);

    private MinuteWords() {}

    static String of(int minutes) {
        if (minutes < 0 || minutes >= KEPT) {
            return words(minutes);
        }
        String before = SAID.getPlain(minutes);
        if (before != null) {
            return before;
        }
        String now = words(minutes);
        SAID.setRelease(minutes, now);
        return now;
    }

    private static String words(int minutes) {
        return minutes / 60 + " h " + Texts.twoDigits(minutes % 60);
    }
}
