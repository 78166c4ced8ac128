package org.bilan.questionnaires.inmemory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.port.AnswerSheets;
import org.bilan.questionnaires.port.Saved;
import org.bilan.questionnaires.port.SheetId;
import org.bilan.questionnaires.port.StoredSheet;

/** Sheets in the memory of this process; they are forgotten when it ends. */
public final class InMemoryAnswerSheets implements AnswerSheets {

    private final Map<SheetId, StoredSheet> sheets = new HashMap<>();

    /** Holds nothing yet. */
    public InMemoryAnswerSheets() {}

    @Override
    public Optional<StoredSheet> find(SheetId id) {
        synchronized (sheets) {
            return Optional.ofNullable(sheets.get(id));
        }
    }

    @Override
    public Saved save(SheetId id, long expectedVersion, AnswerSheet sheet) {
        synchronized (sheets) {
            Optional<StoredSheet> before = find(id);
            long actual = before.map(StoredSheet::version).orElse(0L);
            boolean sameEdition =
                    before.stream().allMatch(stored -> stored.sheet().edition().equals(sheet.edition()));
            if (actual != expectedVersion || !sameEdition) {
                return new Saved.Rejected(actual);
            }
            sheets.put(id, new StoredSheet(actual + 1, sheet));
            return new Saved.Committed(actual + 1);
        }
    }

    @Override
    public void destroy(SheetId id) {
        synchronized (sheets) {
            sheets.remove(id);
        }
    }
}
