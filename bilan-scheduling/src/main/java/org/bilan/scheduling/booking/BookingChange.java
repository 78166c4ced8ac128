package org.bilan.scheduling.booking;

/**
 * A change of a booking as it was seen by whoever asks for it.
 *
 * @param key of the booking
 * @param expectedRevision that which was seen: if it is another one by now, nothing changes
 * @param operation chosen by the caller, one for each change: the same operation is the same change, however often it is sent
 */
public record BookingChange(String key, int expectedRevision, String operation) {
    /**
     * Refuses what names nothing.
     *
     * @throws IllegalArgumentException if the key or the operation is blank, or the revision negative
     */
    public BookingChange {
        if (key.isBlank() || operation.isBlank() || expectedRevision < 0) {
            throw new IllegalArgumentException("key (" + key + ") and operation (" + operation
                    + ") must not be blank, expectedRevision (" + expectedRevision + ") not be negative");
        }
    }
}
