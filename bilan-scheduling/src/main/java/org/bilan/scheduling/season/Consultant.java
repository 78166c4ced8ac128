package org.bilan.scheduling.season;

import java.util.Set;
import org.bilan.scheduling.availability.Diary;

/**
 * A consultant of a team.
 *
 * @param id stable and unique in the team; shown to people
 * @param diary when she can be met; its zone is that of all her sessions
 * @param qualifications tests she may administer, languages, and whatever else a bilan may ask for
 */
public record Consultant(String id, Diary diary, Set<String> qualifications, Caseload caseload) {
    /**
     * Keeps the qualifications as they are now.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Consultant {
        qualifications = Set.copyOf(qualifications);
        if (id.isBlank()) {
            throw new IllegalArgumentException("id (" + id + ") must not be blank");
        }
    }
}
