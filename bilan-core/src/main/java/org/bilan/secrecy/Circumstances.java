package org.bilan.secrecy;

/**
 * What the facts of a bilan add to a request.
 *
 * @param onWorkingTime whether a three-party agreement makes it a bilan on working time, attendance at which concerns the
 *     employer (R.6313-8)
 */
public record Circumstances(CaseState state, ConsentState consent, boolean onWorkingTime) {}
