package org.bilan.lifecycle;

/** How the first two-way contact took place; a voicemail is not one. */
public enum ContactChannel {
    PHONE,
    EMAIL,
    VISIT,
    WEB_FORM
}
