package org.bilan.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.SideFact;

/** Looks the evidence up: in the facts of the bilans up to the day of the audit, and among the provider's documents. */
record EvidenceSearch(Audit audit, QualityFramework framework, List<History> bilans) {

    /** All evidence for an indicator, in the order of bilans and facts, documents last. */
    List<EvidenceItem> all(Indicator indicator) {
        List<EvidenceItem> items = new ArrayList<>();
        for (History bilan : bilans) {
            for (RecordedFact fact : bilan.valid()) {
                if (isEvidence(fact, indicator)) {
                    items.add(item(indicator, bilan.id(), fact));
                }
            }
        }
        audit.documents().stream()
                .filter(document -> document.indicator().equals(indicator))
                .filter(document -> !document.on().isAfter(audit.on()))
                .forEach(items::add);
        return items;
    }

    /** What bilans should have by now. */
    List<MissingEvidence> missing(Indicator indicator) {
        List<MissingEvidence> missing = new ArrayList<>();
        for (History bilan : bilans) {
            Set<FactKind> kinds = kinds(bilan);
            for (EvidenceTable.Expectation each : EvidenceTable.expected(indicator.number(), framework)) {
                if (kinds.contains(each.once()) && !kinds.contains(each.expected())) {
                    missing.add(new MissingEvidence.OfBilan(indicator, bilan.id(), each.expected(), each.once()));
                }
            }
        }
        return missing;
    }

    /** Whether it is too old, or no longer valid, on the day of the audit. */
    boolean isStale(EvidenceItem item) {
        return item.match(new EvidenceItem.Cases<Boolean>() {
            @Override
            public Boolean ofBilan(EvidenceItem.OfBilan fact) {
                return fact.on().isBefore(audit.freshFrom());
            }

            @Override
            public Boolean anonymous(EvidenceItem.Anonymous fact) {
                return fact.on().getYear() < audit.freshFrom().getYear();
            }

            @Override
            public Boolean ofProvider(EvidenceItem.OfProvider document) {
                return document.validUntil().isBefore(audit.on());
            }
        });
    }

    private boolean isEvidence(RecordedFact fact, Indicator indicator) {
        return isSeen(fact)
                && EvidenceTable.indicatorsOf(fact.event().kind()).contains(indicator.number())
                && !isTestByUnqualifiedPerson(fact);
    }

    private static boolean isTestByUnqualifiedPerson(RecordedFact fact) {
        return fact.event() instanceof SideFact.InstrumentAdministered test && !test.byQualifiedPerson();
    }

    private static EvidenceItem item(Indicator indicator, BilanId bilan, RecordedFact fact) {
        FactKind kind = fact.event().kind();
        LocalDate on = fact.event().on();
        return indicator.number() == EvidenceTable.ANONYMOUS
                ? new EvidenceItem.Anonymous(indicator, kind, on.withDayOfYear(1))
                : new EvidenceItem.OfBilan(indicator, bilan, fact.version(), kind, on);
    }

    private Set<FactKind> kinds(History bilan) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        bilan.valid().stream()
                .filter(this::isSeen)
                .forEach(fact -> kinds.add(fact.event().kind()));
        return kinds;
    }

    private boolean isSeen(RecordedFact fact) {
        return !fact.event().on().isAfter(audit.on());
    }
}
