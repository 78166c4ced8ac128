package org.bilan.scheduling.portfolio;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.bilan.scheduling.portfolio.CaseloadRequest.Beneficiary;
import org.bilan.scheduling.portfolio.CaseloadRequest.TeamMember;

/** A request in numbers: consultants and beneficiaries by their place in it. */
final class CaseloadTable {
    private final List<TeamMember> consultants;
    private final List<Beneficiary> beneficiaries;

    /** By beneficiary, the consultants who may have her, whatever they carry. */
    final int[][] eligible;

    final int[] weights;
    final int[] capacities;

    private CaseloadTable(List<TeamMember> consultants, List<Beneficiary> beneficiaries) {
        this.consultants = consultants;
        this.beneficiaries = beneficiaries;
        this.weights = beneficiaries.stream().mapToInt(Beneficiary::weight).toArray();
        this.capacities = consultants.stream().mapToInt(TeamMember::capacity).toArray();
        this.eligible = beneficiaries.stream()
                .map(one -> IntStream.range(0, consultants.size())
                        .filter(c -> one.mayGoTo(consultants.get(c)))
                        .toArray())
                .toArray(int[][]::new);
    }

    static CaseloadTable of(CaseloadRequest request) {
        return new CaseloadTable(request.consultants(), request.beneficiaries());
    }

    /** The same team with a part of the beneficiaries, in the same order. */
    CaseloadTable only(BitSet group) {
        return new CaseloadTable(
                consultants, group.stream().mapToObj(beneficiaries::get).toList());
    }

    int size() {
        return beneficiaries.size();
    }

    String beneficiary(int b) {
        return beneficiaries.get(b).id();
    }

    String consultant(int c) {
        return consultants.get(c).id();
    }

    /** The loads before anybody is given to anyone; the caller's own. */
    int[] presentLoads() {
        return consultants.stream().mapToInt(TeamMember::load).toArray();
    }

    boolean weighTheSame() {
        return Arrays.stream(weights).distinct().count() <= 1;
    }

    /** The greatest weight of which all weights are multiples; 1 if there is none. */
    int unit() {
        BigInteger divisor =
                Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::gcd);
        return Math.max(1, divisor.intValue());
    }

    /** Loads from the heaviest down, each beneficiary with the consultant who is named for her. */
    int[] heaviestFirst(int[] holders) {
        int[] loads = presentLoads();
        for (int b = 0; b < holders.length; b++) {
            loads[holders[b]] += weights[b];
        }
        return heaviestLoadFirst(loads);
    }

    static int[] heaviestLoadFirst(int[] loads) {
        int[] upwards = loads.clone();
        Arrays.sort(upwards);
        return IntStream.range(0, upwards.length)
                .map(i -> upwards[upwards.length - 1 - i])
                .toArray();
    }
}
