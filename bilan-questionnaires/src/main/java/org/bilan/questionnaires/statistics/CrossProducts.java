package org.bilan.questionnaires.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Sums of whole-number answers and of their products, pair of items by pair of items, over the persons who answered both. Holds
 * no row. Sums of whole numbers are exact in any order: however a sample is cut into parts, the merged result has the same bits.
 */
public final class CrossProducts {

    private final List<String> items;
    private final long[][] n;
    private final long[][] sum;
    private final long[][] product;

    private CrossProducts(List<String> items, long[][] n, long[][] sum, long[][] product) {
        this.items = items;
        this.n = n;
        this.sum = sum;
        this.product = product;
    }

    /** Nobody yet. */
    public static CrossProducts of(List<String> items) {
        int k = items.size();
        return new CrossProducts(List.copyOf(items), new long[k][k], new long[k][k], new long[k][k]);
    }

    /**
     * One person more: the points of each item after reversal, none where it was not answered.
     *
     * @throws IllegalArgumentException if there is not one entry per item
     */
    public CrossProducts plus(List<OptionalInt> row) {
        if (row.size() != items.size()) {
            throw new IllegalArgumentException("row (" + row.size() + ") must have " + items.size() + " entries");
        }
        CrossProducts next = new CrossProducts(items, copy(n), copy(sum), copy(product));
        next.add(row);
        return next;
    }

    /** Many persons, one after the other. */
    public CrossProducts plusAll(Iterable<List<OptionalInt>> rows) {
        CrossProducts next = new CrossProducts(items, copy(n), copy(sum), copy(product));
        rows.forEach(next::add);
        return next;
    }

    private void add(List<OptionalInt> row) {
        for (int i = 0; i < row.size(); i++) {
            for (int j = 0; j < row.size(); j++) {
                if (row.get(i).isPresent() && row.get(j).isPresent()) {
                    n[i][j]++;
                    sum[i][j] += row.get(i).getAsInt();
                    product[i][j] += (long) row.get(i).getAsInt() * row.get(j).getAsInt();
                }
            }
        }
    }

    /**
     * Both samples.
     *
     * @throws IllegalArgumentException if the other is of other items
     */
    public CrossProducts plus(CrossProducts other) {
        if (!items.equals(other.items)) {
            throw new IllegalArgumentException("items " + other.items + " must be " + items);
        }
        return new CrossProducts(items, added(n, other.n), added(sum, other.sum), added(product, other.product));
    }

    /** The items, in order. */
    public List<String> items() {
        return items;
    }

    /** How many persons answered both items; for an item and itself, how many answered it. */
    public long n(int i, int j) {
        return n[i][j];
    }

    /** The mean of an item over those who answered it; needs one. */
    public double mean(int item) {
        return (double) sum[item][item] / n[item][item];
    }

    /** The covariance of two items over those who answered both, with n - 1; needs two. */
    public double covariance(int i, int j) {
        BigInteger count = BigInteger.valueOf(n[i][j]);
        BigInteger spread = count.multiply(BigInteger.valueOf(product[i][j]))
                .subtract(BigInteger.valueOf(sum[i][j]).multiply(BigInteger.valueOf(sum[j][i])));
        return spread.doubleValue() / ((double) n[i][j] * (n[i][j] - 1));
    }

    /** The fewest persons that any two items have in common. */
    public long fewest() {
        return Arrays.stream(n).flatMapToLong(Arrays::stream).min().orElse(0);
    }

    private static long[][] copy(long[][] values) {
        return Arrays.stream(values).map(long[]::clone).toArray(long[][]::new);
    }

    private static long[][] added(long[][] some, long[][] others) {
        long[][] all = copy(some);
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < all.length; j++) {
                all[i][j] += others[i][j];
            }
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CrossProducts that
                && items.equals(that.items)
                && Arrays.deepEquals(n, that.n)
                && Arrays.deepEquals(sum, that.sum)
                && Arrays.deepEquals(product, that.product);
    }

    @Override
    public int hashCode() {
        return 31 * items.hashCode() + Arrays.deepHashCode(product);
    }
}
