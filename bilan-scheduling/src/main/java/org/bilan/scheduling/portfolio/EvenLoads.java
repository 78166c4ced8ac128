package org.bilan.scheduling.portfolio;

import java.util.Comparator;
import java.util.List;
import org.bilan.scheduling.season.Season;

/**
 * What loads cost: the square of the minutes by which each is off the even one. That sum is least where the loads, compared
 * from the heaviest down, are least, as far as bilans of one length can be shared out.
 */
final class EvenLoads {
    private final List<ConsultantTable> consultants;

    private final long even;
    private final long unit;

    EvenLoads(Season season, List<ConsultantTable> consultants) {
        this.consultants = consultants;
        this.unit = (long) season.loadUnitMinutes() * season.loadUnitMinutes();
        this.even = season.evenLoadMinutes();
    }

    /** Squares of minutes that cost one. */
    long unit() {
        return unit;
    }

    /** The square of the minutes by which a load is off the even one, if she had so many minutes more. */
    long squareOff(int consultant, long more) {
        long off = consultants.get(consultant).load(more) - even;
        return off * off;
    }

    long cost() {
        long squares = 0;
        for (int c = 0; c < consultants.size(); c++) {
            squares += squareOff(c, 0);
        }
        return squares / unit;
    }

    /** What loads cost at least, whoever is given more: those beyond the even one already carry too much. */
    long leastCost() {
        long squares = 0;
        for (int c = 0; c < consultants.size(); c++) {
            squares += consultants.get(c).load(0) > even ? squareOff(c, 0) : 0;
        }
        return squares / unit;
    }

    long[] heaviestFirst() {
        return consultants.stream()
                .map(one -> one.load(0))
                .sorted(Comparator.reverseOrder())
                .mapToLong(Long::longValue)
                .toArray();
    }
}
