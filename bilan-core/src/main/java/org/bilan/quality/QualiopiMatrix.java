package org.bilan.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.law.LegalValue;
import org.bilan.lifecycle.History;

/**
 * Which indicators concern a provider of bilans on the day of an audit, and what evidence there is for each, as the facts
 * tell it (Qualiopi). A fact that is taken out takes exactly its own evidence with it.
 */
public record QualiopiMatrix(LegalValue.InForce<QualityFramework> framework, List<QualiopiRow> rows) {
    public QualiopiMatrix {
        rows = List.copyOf(rows);
    }

    /** The matrix of some bilans, of all facts up to the day of the audit. */
    public static QualiopiMatrix of(Audit audit, Collection<History> bilans) {
        LegalValue.InForce<QualityFramework> framework =
                QualityFramework.IN_FORCE.at(audit.on()).orElseThrow();
        EvidenceSearch search = new EvidenceSearch(audit, framework.value(), List.copyOf(bilans));
        List<QualiopiRow> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.all()) {
            indicator
                    .applicability(ActionCategory.BILAN, audit.on())
                    .map(applicability -> row(audit, indicator, applicability, search))
                    .ifPresent(rows::add);
        }
        return new QualiopiMatrix(framework, rows);
    }

    /** The row of an indicator; empty if this version of the framework does not have it. */
    public Optional<QualiopiRow> row(int number) {
        return rows.stream().filter(row -> row.indicator().number() == number).findFirst();
    }

    /** All evidence found, in the order of the indicators. */
    public List<EvidenceItem> found() {
        return rows.stream().flatMap(row -> row.evidence().found().stream()).toList();
    }

    private static QualiopiRow row(
            Audit audit, Indicator indicator, LegalValue.InForce<Applicability> applicability, EvidenceSearch search) {
        boolean applies = applicability.value() == Applicability.APPLIES
                || (applicability.value() == Applicability.IF_ENTRUSTED && audit.entrusted());
        if (!applies) {
            QualiopiRow.Status status = audit.confirmedNotApplicable().contains(indicator.number())
                    ? QualiopiRow.Status.NOT_APPLICABLE
                    : QualiopiRow.Status.TO_BE_CONFIRMED;
            QualiopiRow.Evidence nothing = new QualiopiRow.Evidence(List.of(), List.of(), List.of());
            return new QualiopiRow(indicator, applicability, status, nothing);
        }
        List<EvidenceItem> all = search.all(indicator);
        List<EvidenceItem> found =
                all.stream().filter(item -> !search.isStale(item)).toList();
        List<EvidenceItem> stale = all.stream().filter(search::isStale).toList();
        List<MissingEvidence> missing = missing(indicator, search, found);
        return new QualiopiRow(
                indicator, applicability, status(found, missing), new QualiopiRow.Evidence(found, missing, stale));
    }

    private static List<MissingEvidence> missing(Indicator indicator, EvidenceSearch search, List<EvidenceItem> found) {
        Stream<MissingEvidence> everything =
                found.isEmpty() ? Stream.of(new MissingEvidence.Everything(indicator)) : Stream.empty();
        return Stream.concat(everything, search.missing(indicator).stream()).toList();
    }

    private static QualiopiRow.Status status(List<EvidenceItem> found, List<MissingEvidence> missing) {
        if (found.isEmpty()) {
            return QualiopiRow.Status.UNCOVERED;
        }
        return missing.isEmpty() ? QualiopiRow.Status.COVERED : QualiopiRow.Status.INCOMPLETE;
    }
}
