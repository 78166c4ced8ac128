package org.bilan.inmemory;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.AccessLog;
import org.bilan.secrecy.AccessEntry;

/** An access log that lives as long as the object; safe for many threads. */
public final class InMemoryAccessLog implements AccessLog {
    private final List<AccessEntry> entries = new CopyOnWriteArrayList<>();

    @Override
    public void write(AccessEntry entry) {
        entries.add(entry);
    }

    @Override
    public List<AccessEntry> of(BilanId bilan) {
        return entries.stream()
                .filter(entry -> entry.request().bilan().equals(bilan))
                .toList();
    }
}
