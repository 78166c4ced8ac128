package org.bilan.quality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.law.LegalValue;

/**
 * The yearly report of activity as far as bilans fill it (bilan pédagogique et financier, R.6352-22). Counts bilans: a
 * person with two bilans in one year is counted twice, since the journal does not know persons.
 *
 * @param form the version of the form, by the last day of the year
 * @param filedBy last day of filing by the Code
 */
public record ActivityReport(
        AccountingYear year, LegalValue.InForce<BpfForm> form, LocalDate filedBy, ActivityFigures figures) {

    /** The report on a year; empty if no version of the form is known for it. Bilans in any order give the same one. */
    public static Optional<ActivityReport> of(AccountingYear year, Collection<BilanAccount> bilans) {
        ActivityFigures figures = bilans.stream()
                .map(bilan -> BilanFigures.of(bilan, year))
                .reduce(ActivityFigures.NONE, ActivityFigures::plus);
        return BpfForm.IN_USE.at(year.to()).map(form -> new ActivityReport(year, form, filedBy(year), figures));
    }

    /** Everything that is missing for the whole form: of bilans first, then the frames that facts cannot fill. */
    public List<BpfGap> missing() {
        Stream<BpfGap> elsewhere = Stream.of(BpfGap.Frame.values()).map(BpfGap.FromElsewhere::new);
        return Stream.concat(figures.gaps().stream(), elsewhere).toList();
    }

    private static LocalDate filedBy(AccountingYear year) {
        int next = year.to().getYear() + 1;
        return BpfForm.FILED_BY
                .at(year.to())
                .map(day -> day.value().atYear(next))
                .orElseThrow();
    }
}
