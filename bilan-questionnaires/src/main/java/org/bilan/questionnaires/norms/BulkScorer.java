package org.bilan.questionnaires.norms;

import java.util.List;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.PointRange;
import org.bilan.questionnaires.instrument.Scale;

/**
 * From very many sheets of one edition to T scores, without trails: the same bits as {@link
 * org.bilan.questionnaires.scoring.Scorer} and {@link Norms}, in arrays of bytes and whole numbers. For scales of rated items
 * that all weigh 1, with answers from -127 to 127.
 */
public final class BulkScorer {

    private static final byte MISSING = Byte.MIN_VALUE;

    private final Instrument instrument;
    private final int items;
    private final Kernel[] kernels;

    /** One scale as arrays: the place of each item in a row, its sign, and what is added after it. */
    private static final class Kernel {
        private final int[] places;
        private final int[] signs;
        private final int[] offsets;
        private final int minAnswered;
        private final boolean isMean;
        private final double mean;
        private final double sd;

        Kernel(Instrument instrument, Scale scale, NormSet norms) {
            int k = scale.keys().size();
            List<String> order = List.copyOf(instrument.itemsById().keySet());
            places = new int[k];
            signs = new int[k];
            offsets = new int[k];
            for (int i = 0; i < k; i++) {
                Keyed.ByNumber key = byNumber(scale, scale.keys().get(i));
                PointRange range = key.bounds(instrument.itemOf(key).format()).orElseThrow();
                places[i] = order.indexOf(key.itemId());
                signs[i] = key.direction().sign();
                offsets[i] = key.direction() == Direction.DIRECT ? 0 : range.lowest() + range.highest();
            }
            minAnswered = scale.minAnswered();
            isMean = scale.metric() == Scale.Metric.MEAN;
            mean = norms.mean();
            sd = norms.sd();
        }

        private static Keyed.ByNumber byNumber(Scale scale, Keyed keyed) {
            if (keyed instanceof Keyed.ByNumber key && key.weight() == 1) {
                return key;
            }
            throw new IllegalArgumentException(
                    "scale (" + scale.id() + ") must have rated items of weight 1 only, not " + keyed.itemId());
        }

        double t(byte[] rows, int start) {
            int sum = 0;
            int answered = 0;
            for (int i = 0; i < places.length; i++) {
                int answer = rows[start + places[i]];
                if (answer != MISSING) {
                    sum += signs[i] * answer + offsets[i];
                    answered++;
                }
            }
            return answered < minAnswered ? Double.NaN : t(sum, answered);
        }

        private double t(int sum, int answered) {
            double filled = (double) ((long) places.length * sum) / answered;
            double value = isMean ? filled / places.length : filled;
            return 50 + 10 * ((value - mean) / sd);
        }
    }

    private BulkScorer(Instrument instrument, Kernel[] kernels) {
        this.instrument = instrument;
        this.items = instrument.items().size();
        this.kernels = kernels;
    }

    /**
     * Prepares an instrument for one group.
     *
     * @param norms one set per scale, in the order of the scales
     * @throws IllegalArgumentException if the sets are not those of the scales of this edition, or a scale has items of another
     *     kind, another weight, or answers beyond a byte
     */
    public static BulkScorer of(Instrument instrument, List<NormSet> norms) {
        List<Scale> scales = instrument.scales();
        Kernel[] kernels = new Kernel[scales.size()];
        for (int s = 0; s < kernels.length; s++) {
            if (norms.size() != kernels.length || !isOf(norms.get(s), instrument, scales.get(s))) {
                throw new IllegalArgumentException("norms must be one set per scale of " + instrument.edition());
            }
            checkBytes(instrument, scales.get(s));
            kernels[s] = new Kernel(instrument, scales.get(s), norms.get(s));
        }
        return new BulkScorer(instrument, kernels);
    }

    private static boolean isOf(NormSet set, Instrument instrument, Scale scale) {
        return set.edition().equals(instrument.edition()) && set.scaleId().equals(scale.id());
    }

    private static void checkBytes(Instrument instrument, Scale scale) {
        for (Keyed keyed : scale.keys()) {
            PointRange range = keyed.bounds(instrument.itemOf(keyed).format()).orElseThrow();
            if (range.lowest() <= MISSING || range.highest() > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("answers to " + keyed.itemId() + " (" + range + ") must fit a byte");
            }
        }
    }

    /** How many bytes one row takes: one per item of the instrument, in its order. */
    public int rowLength() {
        return items;
    }

    /**
     * Writes a sheet into a row.
     *
     * @throws IllegalArgumentException if the sheet is of another edition
     * @throws IndexOutOfBoundsException if the rows have no such row
     */
    public void write(AnswerSheet sheet, byte[] rows, int row) {
        sheet.checkEdition(instrument);
        int place = row * items;
        for (String itemId : instrument.itemsById().keySet()) {
            rows[place++] = sheet.answerTo(itemId) instanceof Answer.Rated rated ? (byte) rated.value() : MISSING;
        }
    }

    /**
     * The T scores of one row.
     *
     * @throws IndexOutOfBoundsException if the rows have no such row
     */
    public TScores score(byte[] rows, int row) {
        double[] scores = new double[kernels.length];
        int start = row * items;
        for (int s = 0; s < scores.length; s++) {
            scores[s] = kernels[s].t(rows, start);
        }
        return new TScores(scores);
    }
}
