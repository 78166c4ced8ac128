package org.bilan.questionnaires.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.port.AnswerSheets;
import org.bilan.questionnaires.port.InstrumentCatalog;
import org.bilan.questionnaires.port.Saved;
import org.bilan.questionnaires.port.SheetId;
import org.bilan.questionnaires.port.StoredSheet;
import org.bilan.questionnaires.testkit.AnswerSheetsContract;
import org.bilan.questionnaires.testkit.InstrumentCatalogContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Every clause fails on an adapter that does nothing, and a defect is caught by the clause that names it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractsCanFailTest {

    @Test
    void stores_and_catalogs_that_do_nothing_fail_every_clause() {
        assertThat(failed(DeadStore.class)).hasSize(8);
        assertThat(failed(DeadCatalog.class)).hasSize(4);
    }

    @Test
    void a_store_that_ignores_versions_is_caught() {
        assertThat(failed(LastWins.class))
                .anyMatch(name -> name.startsWith("clause_4"))
                .anyMatch(name -> name.startsWith("clause_5"))
                .anyMatch(name -> name.startsWith("clause_7"));
    }

    @Test
    void a_store_that_forgets_how_it_was_answered_is_caught() {
        assertThat(failed(ForgetsSitting.class)).containsExactly("clause_2_a_sheet_comes_back_as_it_was_saved");
    }

    private static Set<String> failed(Class<?> contract) {
        Set<String> failed = new TreeSet<>();
        for (String engine : List.of("junit-jupiter", "jqwik")) {
            EngineTestKit.engine(engine)
                    .configurationParameter("jqwik.database", "")
                    .configurationParameter("jqwik.reporting.onlyfailures", "true")
                    .selectors(selectClass(contract))
                    .execute()
                    .testEvents()
                    .finished()
                    .filter(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                                    .getStatus()
                            != Status.SUCCESSFUL)
                    .forEach(event -> failed.add(((MethodSource)
                                    event.getTestDescriptor().getSource().orElseThrow())
                            .getMethodName()));
        }
        return failed;
    }

    static class DeadStore extends AnswerSheetsContract {
        @Override
        protected AnswerSheets emptyStore() {
            return new AnswerSheets() {
                @Override
                public Optional<StoredSheet> find(SheetId id) {
                    return Optional.empty();
                }

                @Override
                public Saved save(SheetId id, long expectedVersion, AnswerSheet sheet) {
                    return new Saved.Rejected(99);
                }

                @Override
                public void destroy(SheetId id) {}
            };
        }
    }

    static class DeadCatalog extends InstrumentCatalogContract {
        @Override
        protected InstrumentCatalog catalogOf(List<Instrument> instruments) {
            return new InstrumentCatalog() {
                @Override
                public Optional<Instrument> find(InstrumentId id) {
                    return Optional.empty();
                }

                @Override
                public Optional<Instrument> findEdition(InstrumentEdition edition) {
                    return Optional.empty();
                }

                @Override
                public List<InstrumentId> ids() {
                    return List.of();
                }
            };
        }
    }

    static class LastWins extends AnswerSheetsContract {
        @Override
        protected AnswerSheets emptyStore() {
            Map<SheetId, StoredSheet> sheets = new HashMap<>();
            return new AnswerSheets() {
                @Override
                public synchronized Optional<StoredSheet> find(SheetId id) {
                    return Optional.ofNullable(sheets.get(id));
                }

                @Override
                public synchronized Saved save(SheetId id, long expectedVersion, AnswerSheet sheet) {
                    sheets.put(id, new StoredSheet(expectedVersion + 1, sheet));
                    return new Saved.Committed(expectedVersion + 1);
                }

                @Override
                public synchronized void destroy(SheetId id) {
                    sheets.remove(id);
                }
            };
        }
    }

    static class ForgetsSitting extends AnswerSheetsContract {
        @Override
        protected AnswerSheets emptyStore() {
            InMemoryAnswerSheets store = new InMemoryAnswerSheets();
            Instrument instrument = org.bilan.questionnaires.testkit.Instruments.everyFormat();
            return new AnswerSheets() {
                @Override
                public Optional<StoredSheet> find(SheetId id) {
                    return store.find(id);
                }

                @Override
                public Saved save(SheetId id, long expectedVersion, AnswerSheet sheet) {
                    AnswerSheet bare = sheet.edition().equals(instrument.edition())
                            ? AnswerSheet.of(instrument, sheet.answers())
                            : sheet;
                    return store.save(id, expectedVersion, bare);
                }

                @Override
                public void destroy(SheetId id) {
                    store.destroy(id);
                }
            };
        }
    }
}
