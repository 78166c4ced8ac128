package org.bilan.questionnaires.scoring;

import java.util.List;

/**
 * Why a score cannot be given, or what must be said together with it. Each names what it is about.
 *
 * <p>The codes are stable over versions; a front end keys its messages on them.
 */
public sealed interface Condition {

    /** The stable code, such as {@code MISSING_BELOW_MINIMUM}. */
    String code();

    /** Chooses by kind. */
    <R> R match(Cases<R> cases);

    /** Too few items of the scale were answered. */
    record MissingBelowMinimum(String scaleId, int answered, int minAnswered, int items) implements Condition {

        @Override
        public String code() {
            return "MISSING_BELOW_MINIMUM";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missingBelowMinimum(this);
        }

        @Override
        public String toString() {
            return "scale " + scaleId + ": " + answered + " of " + items + " items answered, at least " + minAnswered
                    + " needed";
        }
    }

    /** The instrument has no such scale. */
    record ScaleAbsent(String scaleId) implements Condition {

        @Override
        public String code() {
            return "SCALE_ABSENT";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.scaleAbsent(this);
        }

        @Override
        public String toString() {
            return "scale " + scaleId + " is not in the instrument";
        }
    }

    /** The scales differ in their number of items or in the range of answers: their sums cannot be compared. */
    record MixedRanges(List<String> scaleIds) implements Condition {

        /** Names the scales. */
        public MixedRanges {
            scaleIds = List.copyOf(scaleIds);
        }

        @Override
        public String code() {
            return "MIXED_RANGES";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mixedRanges(this);
        }

        @Override
        public String toString() {
            return "scales " + scaleIds + " do not have the same lowest and highest possible score";
        }
    }

    /** All scores are equal: no order and no direction can be read from them. */
    record FlatProfile() implements Condition {

        @Override
        public String code() {
            return "FLAT_PROFILE";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.flatProfile(this);
        }
    }

    /** More than one code fits the scores; none of them was preferred. */
    record TiedCode(int compatibleCodes) implements Condition {

        @Override
        public String code() {
            return "TIED_CODE";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tiedCode(this);
        }
    }

    /** One case per kind. */
    interface Cases<R> {

        /** Too few answers. */
        R missingBelowMinimum(MissingBelowMinimum condition);

        /** No such scale. */
        R scaleAbsent(ScaleAbsent condition);

        /** Sums that cannot be compared. */
        R mixedRanges(MixedRanges condition);

        /** All scores equal. */
        R flatProfile(FlatProfile condition);

        /** Several codes fit. */
        R tiedCode(TiedCode condition);
    }
}
