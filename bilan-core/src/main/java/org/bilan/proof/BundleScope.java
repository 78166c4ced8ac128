package org.bilan.proof;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.bilan.lifecycle.BilanId;

/** What an auditor asks for: one bilan, a period, or a sample. */
public sealed interface BundleScope {
    /** The bilans that it means, in ascending order of their ids, of all that there are. */
    List<BilanId> of(List<BilanId> all, Activity activity);

    /** In one line, as it stands in the bundle. */
    String words();

    /** Whether anything happened in a bilan between two days, both inclusive. */
    interface Activity {
        boolean between(BilanId id, LocalDate from, LocalDate to);
    }

    /** One bilan. */
    record One(BilanId bilan) implements BundleScope {
        @Override
        public List<BilanId> of(List<BilanId> all, Activity activity) {
            return List.of(bilan);
        }

        @Override
        public String words() {
            return "one bilan, " + bilan;
        }
    }

    /** Every bilan in which anything happened between two days, both inclusive; each with its whole chain. */
    record Period(LocalDate from, LocalDate to) implements BundleScope {
        /**
         * Refuses a period that ends before it begins.
         *
         * @throws IllegalArgumentException if {@code to} is before {@code from}
         */
        public Period {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("to (" + to + ") must not be before " + from);
            }
        }

        @Override
        public List<BilanId> of(List<BilanId> all, Activity activity) {
            return sorted(
                    all.stream().filter(id -> activity.between(id, from, to)).toList());
        }

        @Override
        public String words() {
            return "period " + from + "/" + to;
        }
    }

    /**
     * So many bilans of a period, drawn by the auditor's seed: whoever knows the seed draws the same ones again, and the
     * provider cannot choose.
     *
     * @param count at least 1; all are taken where there are fewer
     */
    record Sample(Period period, int count, String seed) implements BundleScope {
        /**
         * Refuses an empty sample.
         *
         * @throws IllegalArgumentException if {@code count} is below 1
         */
        public Sample {
            if (count < 1) {
                throw new IllegalArgumentException("count (" + count + ") must be at least 1");
            }
        }

        @Override
        public List<BilanId> of(List<BilanId> all, Activity activity) {
            Comparator<BilanId> lot = Comparator.comparing(
                    id -> Hash.of(List.of("bilan-sample-1", seed, id.value())).hex());
            return sorted(
                    period.of(all, activity).stream().sorted(lot).limit(count).toList());
        }

        @Override
        public String words() {
            return "sample of " + count + ", seed " + seed + ", " + period.words();
        }
    }

    private static List<BilanId> sorted(List<BilanId> ids) {
        return ids.stream().sorted(Comparator.comparing(BilanId::value)).toList();
    }
}
