package org.bilan.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.MinuteCeiling;

/** A frame made by hand: a window for the start, the end so many days after it, a ceiling of minutes. */
public record HandMadeFrame(DateWindow start, DayRange endAfter, int mostMinutes, Optional<HeldSpan> held)
        implements LegalFrame {

    /** Days after the first session, both inclusive. */
    public record DayRange(int from, int to) {}

    public static Norm norm(String id) {
        LocalDate read = LocalDate.of(2026, 1, 1);
        Citation citation = new Citation("Test", id, read, new Citation.Check(Confidence.VERIFIED, read));
        return new Norm(id, Severity.COMMITMENT, List.of(citation));
    }

    @Override
    public List<LegalBound> startBounds() {
        return held.isPresent() ? List.of() : List.of(new LegalBound(norm("T-START"), start));
    }

    @Override
    public List<LegalBound> endBounds(LocalDate firstSession) {
        return List.of(
                new LegalBound(norm("T-SHORTEST"), DateWindow.from(firstSession.plusDays(endAfter.from()))),
                new LegalBound(norm("T-LONGEST"), DateWindow.until(firstSession.plusDays(endAfter.to()))));
    }

    @Override
    public List<MinuteCeiling> ceilings() {
        return List.of(new MinuteCeiling(norm("T-HOURS"), mostMinutes, 0));
    }
}
