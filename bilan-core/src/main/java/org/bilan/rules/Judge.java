package org.bilan.rules;

/** Whoever says of a case in one word whether it is as it should be: a rule, or its compiled form. */
interface Judge {
    /** What is said of the case, in one word; makes no object. */
    Finding.Verdict verdict(CaseFile caseFile);
}
