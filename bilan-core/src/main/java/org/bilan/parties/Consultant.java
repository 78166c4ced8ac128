package org.bilan.parties;

/** The consultant (consultant·e) who accompanies one person from the welcome to the follow-up. */
public record Consultant(String name) {
    public Consultant {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }
}
