package org.bilan.secrecy;

import java.util.List;

/**
 * One look at a bilan as a whole: what may be seen of it, and what the access log must say before anything is shown.
 *
 * @param entries one for each kind of data that is there and may be seen; where nothing is, one that says so. Never empty
 */
public record Look(Sight sight, List<AccessEntry> entries) {
    public Look {
        entries = List.copyOf(entries);
    }
}
