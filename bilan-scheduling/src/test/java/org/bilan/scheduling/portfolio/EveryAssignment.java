package org.bilan.scheduling.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilan.scheduling.portfolio.CaseloadRequest.Beneficiary;
import org.bilan.scheduling.portfolio.CaseloadRequest.TeamMember;

/** Tries every consultant for every beneficiary; shares no code with the searches. */
final class EveryAssignment {
    private EveryAssignment() {}

    /** The smallest loads, from the heaviest down; empty if not all can be served. */
    static Optional<List<Integer>> fairestLoads(CaseloadRequest request) {
        return fairest(request.consultants(), request.beneficiaries(), new TreeMap<>());
    }

    private static Optional<List<Integer>> fairest(
            List<TeamMember> team, List<Beneficiary> left, Map<String, Integer> given) {
        if (left.isEmpty()) {
            return Optional.of(loads(team, given));
        }
        Beneficiary next = left.get(0);
        List<List<Integer>> found = new ArrayList<>();
        for (TeamMember consultant : team) {
            if (isLawful(next, consultant, given)) {
                given.merge(consultant.id(), next.weight(), Integer::sum);
                fairest(team, left.subList(1, left.size()), given).ifPresent(found::add);
                given.merge(consultant.id(), -next.weight(), Integer::sum);
            }
        }
        return found.stream().min(EveryAssignment::compare);
    }

    private static boolean isLawful(Beneficiary one, TeamMember consultant, Map<String, Integer> given) {
        int load = consultant.load() + given.getOrDefault(consultant.id(), 0) + one.weight();
        return consultant.skills().containsAll(one.needs())
                && !one.refused().contains(consultant.id())
                && load <= consultant.capacity();
    }

    /** Below, at or above zero as the first list comes before, with or after the second in dictionary order. */
    static int compare(List<Integer> one, List<Integer> other) {
        return Arrays.compare(one.toArray(Integer[]::new), other.toArray(Integer[]::new));
    }

    /** What a lawful assignment makes of the loads; fails with what is wrong with any other. */
    static List<Integer> loadsOf(CaseloadRequest request, Map<String, String> consultantOf) {
        Map<String, Integer> given = new TreeMap<>();
        for (Beneficiary one : request.beneficiaries()) {
            TeamMember consultant = request.consultants().stream()
                    .filter(each -> each.id().equals(consultantOf.get(one.id())))
                    .findFirst()
                    .orElseThrow();
            if (!isLawful(one, consultant, given)) {
                throw new AssertionError(one + " must not go to " + consultant + " beside " + given);
            }
            given.merge(consultant.id(), one.weight(), Integer::sum);
        }
        return loads(request.consultants(), given);
    }

    private static List<Integer> loads(List<TeamMember> team, Map<String, Integer> given) {
        return team.stream()
                .map(one -> one.load() + given.getOrDefault(one.id(), 0))
                .sorted((one, other) -> other - one)
                .toList();
    }

    /** All groups that cannot be served, though each could without any one of it. */
    static Set<Set<String>> shortages(CaseloadRequest request) {
        List<Beneficiary> all = request.beneficiaries();
        Set<Set<String>> minimal = new HashSet<>();
        for (int size = 1; size <= all.size(); size++) {
            for (int bits = 0; bits < 1 << all.size(); bits++) {
                Set<String> group = group(all, bits);
                if (Integer.bitCount(bits) == size
                        && minimal.stream().noneMatch(group::containsAll)
                        && fairestLoads(only(request, group)).isEmpty()) {
                    minimal.add(group);
                }
            }
        }
        return minimal;
    }

    private static Set<String> group(List<Beneficiary> all, int bits) {
        Set<String> group = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if ((bits >> i & 1) == 1) {
                group.add(all.get(i).id());
            }
        }
        return group;
    }

    private static CaseloadRequest only(CaseloadRequest request, Set<String> group) {
        List<Beneficiary> some = new ArrayList<>(request.beneficiaries());
        some.removeIf(one -> !group.contains(one.id()));
        return new CaseloadRequest(request.consultants(), some);
    }
}
