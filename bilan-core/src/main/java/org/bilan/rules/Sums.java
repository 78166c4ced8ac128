package org.bilan.rules;

/** What is added up of one case: minutes, and money in cents. */
final class Sums {
    int held;
    int accompanied;
    int leave;
    int billed;
    int firstPayment = CaseFile.NEVER;
    int paid;
    int rights = CaseFile.NEVER;
    long breachKnown = Long.MIN_VALUE;
    long breachNotified = Long.MAX_VALUE;
    int contribution = CaseFile.NEVER;
}
