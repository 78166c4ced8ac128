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
    int contribution = CaseFile.NEVER;
    Breach breach = Breach.NONE;
}
