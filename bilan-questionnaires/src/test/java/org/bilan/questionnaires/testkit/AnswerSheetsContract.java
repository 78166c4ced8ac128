package org.bilan.questionnaires.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Sitting;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.port.AnswerSheets;
import org.bilan.questionnaires.port.Saved;
import org.bilan.questionnaires.port.SheetId;
import org.bilan.questionnaires.port.StoredSheet;
import org.junit.jupiter.api.Test;

/** The contract of {@link AnswerSheets}, clause by clause. Extend it and give an empty store; every test must pass. */
public abstract class AnswerSheetsContract {

    private static final SheetId ID = new SheetId("sheet-1");
    private static final int SAVERS = 4;

    private final Instrument instrument = Instruments.everyFormat();
    private final AnswerSheet begun = AnswerSheet.of(instrument, Map.of("likert", new Answer.Rated(5)));

    /** A store with nothing in it. */
    protected abstract AnswerSheets emptyStore();

    @Test
    void clause_1_an_unknown_id_is_not_found() {
        AnswerSheets store = emptyStore();
        store.save(ID, 0, begun);
        assertThat(store.find(new SheetId("sheet-2"))).isEmpty();
        assertThat(store.find(ID)).isPresent();
    }

    @Property(tries = 100)
    void clause_2_a_sheet_comes_back_as_it_was_saved(@ForAll("sheets") AnswerSheet sheet) {
        AnswerSheets store = emptyStore();
        AnswerSheet seated = sheet.seatedAs(
                instrument, new Sitting(List.of("slider", "likert"), Map.of("likert", 1500L, "slider", 0L)));
        store.save(ID, 0, seated);
        assertThat(store.find(ID)).contains(new StoredSheet(1, seated));
    }

    @Test
    void clause_2_a_sheet_put_aside_goes_on_where_it_was_left() {
        AnswerSheets store = emptyStore();
        store.save(ID, 0, begun);
        AnswerSheet resumed = store.find(ID).orElseThrow().sheet();
        assertThat(resumed.open(instrument)).contains("yes-no", "only-if").doesNotContain("likert");
        AnswerSheet next = resumed.with(instrument, "yes-no", new Answer.Rated(1));
        assertThat(store.save(ID, 1, next)).isEqualTo(new Saved.Committed(2));
        assertThat(store.find(ID)).contains(new StoredSheet(2, next));
    }

    @Test
    void clause_3_the_version_that_stands_commits() {
        AnswerSheets store = emptyStore();
        assertThat(store.save(ID, 0, begun)).isEqualTo(new Saved.Committed(1));
        assertThat(store.save(ID, 1, begun)).isEqualTo(new Saved.Committed(2));
    }

    @Test
    void clause_4_another_version_changes_nothing() {
        AnswerSheets store = emptyStore();
        AnswerSheet other = begun.with(instrument, "yes-no", new Answer.Rated(0));
        assertThat(store.save(ID, 1, begun)).isEqualTo(new Saved.Rejected(0));
        assertThat(store.find(ID)).isEmpty();
        store.save(ID, 0, begun);
        assertThat(store.save(ID, 0, other)).isEqualTo(new Saved.Rejected(1));
        assertThat(store.save(ID, 7, other)).isEqualTo(new Saved.Rejected(1));
        assertThat(store.find(ID)).contains(new StoredSheet(1, begun));
    }

    @Test
    void clause_5_a_sheet_stays_with_its_edition() {
        AnswerSheets store = emptyStore();
        Instrument later =
                new Instrument.Builder().from(instrument).version("1.0.1").build();
        store.save(ID, 0, begun);
        AnswerSheet other = AnswerSheet.of(later, begun.answers());
        assertThat(store.save(ID, 1, other)).isEqualTo(new Saved.Rejected(1));
        assertThat(store.find(ID)).contains(new StoredSheet(1, begun));
    }

    @Test
    void clause_6_a_destroyed_sheet_leaves_nothing() {
        AnswerSheets store = emptyStore();
        store.save(ID, 0, begun);
        store.destroy(new SheetId("sheet-2"));
        assertThat(store.find(ID)).isPresent();
        store.destroy(ID);
        store.destroy(ID);
        assertThat(store.find(ID)).isEmpty();
        assertThat(store.save(ID, 0, begun)).isEqualTo(new Saved.Committed(1));
    }

    @Test
    void clause_7_of_several_savers_one_commits() throws Exception {
        AnswerSheets store = emptyStore();
        store.save(ID, 0, begun);
        ExecutorService threads = Executors.newFixedThreadPool(SAVERS);
        try {
            for (int round = 1; round <= 50; round++) {
                long version = round;
                List<Callable<Saved>> savers = IntStream.range(0, SAVERS)
                        .<Callable<Saved>>mapToObj(i -> () -> store.save(ID, version, begun))
                        .toList();
                int committed = 0;
                for (Future<Saved> saved : threads.invokeAll(savers)) {
                    committed += saved.get().equals(new Saved.Committed(version + 1)) ? 1 : 0;
                }
                assertThat(committed).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Sheets of every kind of answer. */
    @Provide
    protected Arbitrary<AnswerSheet> sheets() {
        return Respondents.any(instrument);
    }
}
