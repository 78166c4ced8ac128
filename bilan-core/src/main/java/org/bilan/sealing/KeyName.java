package org.bilan.sealing;

import org.bilan.lifecycle.BilanId;
import org.bilan.papers.RetentionClass;

/**
 * Which key seals: one per organisation, bilan and retention class, so that destroying one destroys exactly what must go.
 *
 * @param organisation the provider, 1 to 100 characters: two organisations never share a key
 */
public record KeyName(String organisation, BilanId bilan, RetentionClass retention) {
    /** Longest name of an organisation, in characters. */
    public static final int MAX_ORGANISATION = 100;

    public KeyName {
        if (organisation.isBlank() || organisation.length() > MAX_ORGANISATION) {
            throw new IllegalArgumentException(
                    "organisation (" + organisation + ") must have 1 to " + MAX_ORGANISATION + " characters");
        }
    }
}
