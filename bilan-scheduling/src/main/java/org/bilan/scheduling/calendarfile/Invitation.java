package org.bilan.scheduling.calendarfile;

import java.net.URI;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.parties.Provider;

/**
 * Who invites whom.
 *
 * <p>Only addresses go into a file, no names: the calendar of an employee may be read by the employer, and the bilan is
 * confidential.
 *
 * @param organiser mail address of the consultant or of the provider
 * @param attendees mail addresses of those invited
 */
public record Invitation(BilanId bilan, Provider provider, String organiser, List<String> attendees) {
    /**
     * Refuses what is no mail address.
     *
     * @throws IllegalArgumentException if an address has no {@code @} between two words, or nobody is invited
     */
    public Invitation {
        attendees = List.copyOf(attendees);
        requireAddress(organiser);
        attendees.forEach(Invitation::requireAddress);
        if (attendees.isEmpty()) {
            throw new IllegalArgumentException("attendees must not be empty");
        }
    }

    static URI uri(String address) {
        return URI.create("mailto:" + address);
    }

    private static void requireAddress(String address) {
        if (!address.matches("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("address (" + address + ") must be a plain mail address");
        }
    }
}
