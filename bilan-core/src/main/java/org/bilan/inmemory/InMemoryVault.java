package org.bilan.inmemory;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.RetentionClass;
import org.bilan.port.Vault;
import org.bilan.sealing.DocumentHeader;
import org.bilan.sealing.DocumentId;
import org.bilan.sealing.SealedDocument;
import org.jspecify.annotations.Nullable;

/** A vault that lives as long as the object; safe for many threads. */
public final class InMemoryVault implements Vault {
    private static final Comparator<DocumentHeader> BY_NAME = Comparator.<DocumentHeader, String>comparing(
                    header -> header.id().name())
            .thenComparing(header -> header.id().version());

    private final Map<DocumentId, SealedDocument> documents = new HashMap<>();
    private final Map<Destroyed, DestructionMark> marks = new HashMap<>();

    private record Destroyed(BilanId bilan, RetentionClass retention) {
        boolean concerns(SealedDocument document) {
            return document.header().id().bilan().equals(bilan)
                    && document.header().sort().retention() == retention;
        }
    }

    @Override
    public synchronized Put put(SealedDocument document) {
        DocumentHeader header = document.header();
        if (marks.containsKey(new Destroyed(header.id().bilan(), header.sort().retention()))) {
            return Put.CLASS_DESTROYED;
        }
        return documents.putIfAbsent(header.id(), document) == null ? Put.KEPT : Put.ALREADY_THERE;
    }

    @Override
    public synchronized Found find(DocumentId id, RetentionClass retention) {
        DestructionMark mark = marks.get(new Destroyed(id.bilan(), retention));
        return mark == null ? found(documents.get(id)) : new Found.Destroyed(mark);
    }

    private static Found found(@Nullable SealedDocument document) {
        return document == null ? new Found.Absent() : new Found.Present(document);
    }

    @Override
    public synchronized List<DocumentHeader> list(BilanId bilan) {
        return documents.values().stream()
                .map(SealedDocument::header)
                .filter(header -> header.id().bilan().equals(bilan))
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public synchronized DestructionMark destroy(BilanId bilan, RetentionClass retention, Instant at) {
        return marks.computeIfAbsent(new Destroyed(bilan, retention), which -> {
            int before = documents.size();
            documents.values().removeIf(which::concerns);
            return new DestructionMark(bilan, retention, before - documents.size(), at.truncatedTo(ChronoUnit.MICROS));
        });
    }
}
