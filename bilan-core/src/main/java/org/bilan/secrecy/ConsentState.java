package org.bilan.secrecy;

/** Where the beneficiary's consent to one access stands (consentement, L.6313-4). */
public enum ConsentState {
    /** Never asked, or never given. */
    NONE,
    LIVE,
    WITHDRAWN,
    /** Its last day is over. */
    EXPIRED
}
