package org.bilan.messages;

import org.bilan.quality.BpfLine;
import org.bilan.quality.Indicator;
import org.bilan.quality.QualiopiRow;

/** The words of the Qualiopi matrix and of the yearly report. */
public record QualityText(Texts texts) {
    /** What an indicator asks, in short. */
    public String of(Indicator indicator) {
        return texts.format("indicator." + indicator.number());
    }

    public String of(QualiopiRow.Status status) {
        return texts.word("coverage", status);
    }

    /** A line of the form by its letter and number. */
    public String of(BpfLine line) {
        return texts.word("bpf", line);
    }
}
