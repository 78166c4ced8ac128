package org.bilan.scheduling.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is to be shared out among whom, before any day is looked at: beneficiaries and the consultants of a team.
 *
 * @param consultants in the order in which equal choices are made
 * @param beneficiaries all of them are to be served
 */
public record CaseloadRequest(List<TeamMember> consultants, List<Beneficiary> beneficiaries) {
    /**
     * Keeps the lists as they are now.
     *
     * @throws IllegalArgumentException with all problems, if two consultants or two beneficiaries have one id
     */
    public CaseloadRequest {
        consultants = List.copyOf(consultants);
        beneficiaries = List.copyOf(beneficiaries);
        List<String> problems = new ArrayList<>();
        twice(problems, "consultants", consultants.stream().map(TeamMember::id));
        twice(problems, "beneficiaries", beneficiaries.stream().map(Beneficiary::id));
        refuseAny(problems);
    }

    private static void twice(List<String> problems, String field, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).forEach(id -> problems.add(field + " (" + id + ") must have different ids"));
    }

    private static void refuseAny(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    private static List<String> blank(String id) {
        return id.isBlank() ? new ArrayList<>(List.of("id (" + id + ") must not be blank")) : new ArrayList<>();
    }

    /**
     * A consultant, as far as it matters who is given to her.
     *
     * @param capacity the most that she may carry, {@code load} included, in the unit of the weights
     * @param load what she carries now; one who carries more than her capacity is given nobody
     * @param skills whatever a beneficiary may need: languages, tests, disability referent
     */
    public record TeamMember(String id, int capacity, int load, Set<String> skills) {
        /**
         * Keeps the skills as they are now.
         *
         * @throws IllegalArgumentException with all problems, if the id is blank, or the capacity or the load is negative
         */
        public TeamMember {
            skills = Set.copyOf(skills);
            List<String> problems = blank(id);
            if (capacity < 0) {
                problems.add("capacity (" + capacity + ") must not be negative");
            }
            if (load < 0) {
                problems.add("load (" + load + ") must not be negative");
            }
            refuseAny(problems);
        }
    }

    /**
     * Somebody who is to have one consultant.
     *
     * @param weight what she adds to the load of her consultant: 1 where bilans are counted, or hours
     * @param needs the skills that her consultant must have, all of them
     * @param refused ids of consultants who must not be hers, whichever side refuses; others than those of the team may
     *     stand among them
     */
    public record Beneficiary(String id, int weight, Set<String> needs, Set<String> refused) {
        /**
         * Keeps the sets as they are now.
         *
         * @throws IllegalArgumentException with all problems, if the id is blank or the weight is not positive
         */
        public Beneficiary {
            needs = Set.copyOf(needs);
            refused = Set.copyOf(refused);
            List<String> problems = blank(id);
            if (weight < 1) {
                problems.add("weight (" + weight + ") must be positive");
            }
            refuseAny(problems);
        }

        boolean mayGoTo(TeamMember consultant) {
            return consultant.skills().containsAll(needs) && !refused.contains(consultant.id());
        }
    }
}
