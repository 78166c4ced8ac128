package org.bilan.secrecy;

import org.bilan.parties.Role;

/**
 * Who looks, and as whom. Whether somebody has that role in that bilan the embedding application knows: it names the
 * role, never the request.
 *
 * @param id who it is, for the access log: 1 to 100 characters, an account and never a name
 */
public record Viewer(String id, Role role) {
    /** Longest id, in characters. */
    public static final int MAX_ID = 100;

    public Viewer {
        if (id.isBlank() || id.length() > MAX_ID) {
            throw new IllegalArgumentException("id must have 1 to " + MAX_ID + " characters");
        }
    }
}
