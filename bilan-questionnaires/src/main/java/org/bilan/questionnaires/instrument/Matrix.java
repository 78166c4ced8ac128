package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows that are all rated on one range, written {@code row=3|other=1}. A row left out is missing, the others still count.
 */
public record Matrix(List<Choice> rows, AnswerRange range) implements ItemFormat {

    /**
     * These rows on this range.
     *
     * @throws IllegalArgumentException if there is no row, or one twice
     */
    public Matrix {
        rows = Choice.distinct("rows", rows, 1);
        requireNonNull(range, "range");
    }

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public String legalAnswers() {
        return String.join("|", Choice.ids(rows)) + " each " + range;
    }

    @Override
    public AccessibleWay accessibleWay() {
        return AccessibleWay.RADIO_GROUP_PER_ROW;
    }

    @Override
    public Stream<LocalizedText> texts() {
        return Stream.concat(rows.stream().map(Choice::text), range.labels().stream());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.matrix(this);
    }
}
