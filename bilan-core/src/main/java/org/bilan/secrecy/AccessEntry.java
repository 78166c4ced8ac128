package org.bilan.secrecy;

import java.time.Instant;
import org.bilan.secrecy.AccessTable.Verdict;

/**
 * One line of the access log: who wanted what, when, and what came of it. Never what was shown.
 *
 * @param at to the microsecond
 * @param verdict what the table said, by which line
 * @param consentText version of the text of the consent that it rests on; empty if none was looked at
 */
public record AccessEntry(Instant at, AccessRequest request, Verdict verdict, String consentText) {}
