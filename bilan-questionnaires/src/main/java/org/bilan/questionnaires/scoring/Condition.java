package org.bilan.questionnaires.scoring;

import static java.util.Objects.requireNonNull;

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

    /** A condition that needs no more than its code and what it is about: a scale, an item, a group, a row. */
    record Stated(Code kind, String about) implements Condition {

        /** Names both. */
        public Stated {
            requireNonNull(kind, "kind");
            requireNonNull(about, "about");
        }

        @Override
        public String code() {
            return kind.name();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stated(this);
        }

        @Override
        public String toString() {
            return about + ": " + kind;
        }
    }

    /** The codes that need no more than what they are about. */
    enum Code {
        /** Scores that order things within a person were to be compared between persons. */
        IPSATIVE_NOT_COMPARABLE,
        /** All of a person's ratings are equal: nothing is above or below. */
        ZERO_VARIANCE_PERSON,
        /** All values are equal. */
        ZERO_VARIANCE,
        /** All answers to an item are equal. */
        ZERO_VARIANCE_ITEM,
        /** All totals are equal. */
        ZERO_VARIANCE_TOTAL,
        /** Fewer items than the statistic needs. */
        TOO_FEW_ITEMS,
        /** Fewer persons than the statistic needs. */
        TOO_FEW_ROWS,
        /** No person answered all that is needed together. */
        NO_COMPLETE_ROWS,
        /** The items contradict each other: a reliability below zero. */
        NEGATIVE_RELIABILITY,
        /** A matrix that cannot be inverted. */
        SINGULAR_MATRIX,
        /** One side always wins: no finite estimate exists. */
        SEPARATION,
        /** An iteration did not settle. */
        NOT_CONVERGED,
        /** All answers lowest or all highest: the likelihood has no finite maximum. */
        EXTREME_PATTERN,
        /** A tied or skipped pair where every pair is needed. */
        INCOMPLETE_OR_TIED_COMPARISONS,
        /** Nothing was attempted. */
        NOTHING_ATTEMPTED,
        /** No time was kept. */
        NO_TIME,
        /** A score on the middle of a dichotomy. */
        UNDECIDED,
        /** A score whose error band covers the middle of a dichotomy. */
        BORDERLINE,
        /** No norms for the group, and no fallback declared. */
        NO_NORM_GROUP,
        /** Another group's norms stand in, as declared. */
        NORM_FALLBACK,
        /** The norm group is small. */
        SMALL_NORM_SAMPLE,
        /** The score lies below everyone in the norm group. */
        BELOW_NORM_RANGE,
        /** The score lies above everyone in the norm group. */
        ABOVE_NORM_RANGE,
        /** A group too small to be published. */
        SMALL_GROUP
    }

    /** One case per kind. */
    interface Cases<R> {

        /** A code and what it is about. */
        R stated(Stated condition);

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
