package org.bilan.scheduling.need;

/** What the beneficiary said about sessions at a distance (distanciel). */
public enum RemoteConsent {
    /** Those agreed at a distance are so; no other. */
    AS_AGREED,
    /** Any session may be held at a distance if no room can be had. */
    WHEREVER_NEEDED,
    /** None: a session agreed at a distance cannot be placed. */
    REFUSED
}
