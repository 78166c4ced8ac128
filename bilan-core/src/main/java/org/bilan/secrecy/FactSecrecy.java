package org.bilan.secrecy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.papers.DataKind;

/**
 * What kind of data a fact is: that something happened may be as secret as what was said. By the reviewed list {@code
 * facts.table}; a fact that is not in it is treated like a note of the consultant.
 */
public final class FactSecrecy {
    private static final DataKind NOT_LISTED = DataKind.NOTES;
    private static final Map<FactKind, DataKind> REVIEWED = reviewed();

    private FactSecrecy() {}

    /** The kind of data that a fact is; a paper is what it holds. */
    public static DataKind of(BilanEvent fact) {
        return fact instanceof PrivacyFact.PaperRecorded recorded
                ? recorded.paper().data()
                : of(fact.kind());
    }

    /** The kind of data that a fact of that kind is; what a paper is, its fact alone says. */
    public static DataKind of(FactKind kind) {
        return REVIEWED.getOrDefault(kind, NOT_LISTED);
    }

    /** The kinds of facts that the reviewed list does not name. */
    static Set<FactKind> notListed() {
        return Stream.of(FactKind.values())
                .filter(kind -> !REVIEWED.containsKey(kind))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<FactKind, DataKind> reviewed() {
        Map<FactKind, DataKind> kinds = new EnumMap<>(FactKind.class);
        for (TableLine line : TableLine.of(AccessTable.resource("facts.table"), 2)) {
            for (DataKind data : line.words(0, DataKind.class)) {
                line.words(1, FactKind.class).forEach(kind -> kinds.put(kind, data));
            }
        }
        return kinds;
    }
}
