package org.bilan.papers;

import org.bilan.parties.Role;

/** What one consent covers: one kind of document, for one recipient, for one purpose; never more (L.6313-4). */
public record ConsentScope(DataKind document, Role recipient, Purpose purpose) {
    /**
     * Refuses a consent to oneself.
     *
     * @throws IllegalArgumentException if the recipient is the beneficiary
     */
    public ConsentScope {
        if (recipient == Role.BENEFICIARY) {
            throw new IllegalArgumentException("recipient (" + recipient + ") must be somebody else");
        }
    }
}
