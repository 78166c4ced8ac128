package org.bilan.scheduling.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;
import org.bilan.scheduling.season.Unassigned.Obstacle;

/**
 * Takes two to four bilans out that share a consultant and weeks, puts them back in another order, each at its best place,
 * and keeps what is not worse.
 *
 * <p>A plan only ever gets better, so that stopping later is never worse than stopping earlier. The same season, plan, seed
 * and number of steps give the same answer. A bilan without a place is tried again, others giving way to it.
 *
 * @param seed of what is taken out
 * @param steps tries at most
 * @param goOn asked before each step; false stops
 */
public record TakeOutAndPutBack(long seed, int steps, BooleanSupplier goOn) implements PortfolioImprover {
    private static final int LARGEST_CLUSTER = 4;

    /** So many steps, none left out. */
    public TakeOutAndPutBack(long seed, int steps) {
        this(seed, steps, () -> true);
    }

    /**
     * Refuses a negative number of steps.
     *
     * @throws IllegalArgumentException if the number of steps is negative
     */
    public TakeOutAndPutBack {
        if (steps < 0) {
            throw new IllegalArgumentException("steps (" + steps + ") must not be negative");
        }
    }

    /**
     * A plan that is as good or better. What is unlawful in the given plan stays so until it is taken out.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    @Override
    public Portfolio improve(Season season, Portfolio given) {
        Run run = new Run(season, given, new Random(seed));
        for (int step = 0; step < steps && goOn.getAsBoolean(); step++) {
            run.step();
        }
        return run.portfolio(given);
    }

    /** One improvement under way. */
    private static final class Run {
        private final Board board;
        private final AloneCosts alone;
        private final Random random;
        private final int bilans;
        private long cost;
        private long[] loads;

        Run(Season season, Portfolio given, Random random) {
            this.random = random;
            this.bilans = season.bilans().size();
            this.board = new Board(season);
            this.alone = AloneCosts.of(board);
            board.load(given);
            this.cost = board.cost();
            this.loads = board.loads().heaviestFirst();
        }

        void step() {
            List<Integer> cluster = bilans == 0 ? List.of() : cluster();
            Map<Integer, Placement> before = new HashMap<>();
            int unplaced = board.unplaced();
            for (int bilan : cluster) {
                if (board.placementOf(bilan).isPresent()) {
                    before.put(bilan, board.take(bilan));
                }
            }
            for (int bilan : cluster) {
                board.best(bilan, alone).ifPresent(place -> board.put(bilan, place));
            }
            if (isNotWorse(unplaced)) {
                cost = board.cost();
                loads = board.loads().heaviestFirst();
            } else {
                cluster.forEach(bilan -> board.placementOf(bilan).ifPresent(place -> board.take(bilan)));
                before.forEach(board::put);
            }
        }

        private boolean isNotWorse(int unplacedBefore) {
            if (board.unplaced() != unplacedBefore) {
                return board.unplaced() < unplacedBefore;
            }
            long now = board.cost();
            return now != cost ? now < cost : Arrays.compare(board.loads().heaviestFirst(), loads) <= 0;
        }

        /** Bilans that are in each other's way, in the order in which they are put back. */
        private List<Integer> cluster() {
            List<Integer> left = new ArrayList<>();
            for (int i = 0; i < bilans; i++) {
                if (board.placementOf(i).isEmpty() && board.eligible(i).length > 0) {
                    left.add(i);
                }
            }
            boolean isForLeft = !left.isEmpty() && random.nextBoolean();
            int first = isForLeft ? left.get(random.nextInt(left.size())) : random.nextInt(bilans);
            Set<Integer> chosen = new LinkedHashSet<>(Set.of(first));
            List<Integer> near = near(first);
            int size = Math.min(2 + (int) Math.abs(random.nextGaussian()), LARGEST_CLUSTER);
            while (chosen.size() < Math.min(size, bilans)) {
                boolean isNear = !near.isEmpty() && random.nextInt(4) > 0;
                chosen.add(isNear ? near.remove(random.nextInt(near.size())) : random.nextInt(bilans));
            }
            List<Integer> order = new ArrayList<>(chosen);
            if (!isForLeft) {
                Collections.shuffle(order, random);
            }
            return order;
        }

        /** Those placed with the same consultant, or one who could hold it, in the same weeks. */
        private List<Integer> near(int bilan) {
            int[] could = board.eligible(bilan);
            Optional<Placement> its = board.placementOf(bilan);
            int consultant = its.map(one -> one.consultant)
                    .orElseGet(() -> could.length == 0 ? -1 : could[random.nextInt(could.length)]);
            int[] days = board.daysOf(bilan);
            List<Integer> near = new ArrayList<>();
            for (int other = 0; other < bilans; other++) {
                Optional<Placement> place = board.placementOf(other);
                if (other != bilan && place.isPresent() && place.get().consultant == consultant) {
                    int[] taken = board.daysOf(other);
                    if (taken[0] <= days[1] && days[0] <= taken[1]) {
                        near.add(other);
                    }
                }
            }
            return near;
        }

        Portfolio portfolio(Portfolio given) {
            Map<Integer, Obstacle> obstacles = new HashMap<>();
            for (int i = 0; i < bilans; i++) {
                int number = i;
                given.unassigned().stream()
                        .filter(one -> one.bilan()
                                .equals(board.season.bilans().get(number).id()))
                        .map(Unassigned::obstacle)
                        .findFirst()
                        .ifPresent(obstacle -> obstacles.put(number, obstacle));
            }
            return board.portfolio(obstacles);
        }
    }
}
