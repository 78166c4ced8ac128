package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.port.OperationId;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What cannot be stored or read is said, and never guessed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DamagedFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final BilanId ID = new BilanId("bilan-1");
    private static final OperationId OPERATION = new OperationId(ID, "a");

    @Test
    void a_bilan_with_a_damaged_fact_cannot_be_read_and_the_cause_names_it() {
        try (H2Database database = H2Database.at(Databases.newFile())) {
            BilanJournal journal = JdbcBilanJournal.open(database, Clock.systemUTC());
            journal.append(OPERATION, ID, 0, Facts.parse("first contact made 2026-01-05"));
            Databases.execute(database, "update bilan_journal set payload = '{\"channel\":\"PIGEON\"}'");
            assertThatThrownBy(() -> journal.read(ID))
                    .isInstanceOf(JournalException.class)
                    .hasRootCauseInstanceOf(IllegalArgumentException.class)
                    .cause()
                    .hasMessage("payload of FIRST_CONTACT_MADE on 2026-01-05 is damaged");
        }
    }

    @Test
    void a_fact_of_a_newer_version_in_the_table_is_handed_out_and_can_be_copied() {
        try (H2Database database = H2Database.at(Databases.newFile())) {
            BilanJournal journal = JdbcBilanJournal.open(database, Clock.systemUTC());
            journal.append(OPERATION, ID, 0, Facts.parse("first contact made 2026-01-05"));
            Databases.execute(database, "update bilan_journal set schema_version = 2, payload = '{ \"by\": [1.50] }'");
            List<BilanEvent> newer =
                    List.of(new BilanEvent.OpaqueFact(DAY, "FIRST_CONTACT_MADE", 2, "{ \"by\": [1.50] }"));
            assertThat(journal.read(ID).events()).isEqualTo(newer);
            BilanId copy = new BilanId("copy");
            journal.append(new OperationId(copy, "a"), copy, 0, journal.read(ID).events());
            assertThat(journal.read(copy).events()).isEqualTo(newer);
        }
    }

    @Test
    void an_opaque_fact_must_not_pass_for_a_known_one() {
        assertThatThrownBy(() -> EventCodec.write(new BilanEvent.OpaqueFact(DAY, "OFFER_ACCEPTED", 1, "{}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OFFER_ACCEPTED version 1");
    }

    @Test
    void texts_that_a_database_would_change_or_cut_are_refused_and_nothing_is_written() {
        try (H2Database database = H2Database.at(Databases.newFile())) {
            BilanJournal journal = JdbcBilanJournal.open(database, Clock.systemUTC());
            for (String text : List.of("a\0b", "\uD83C", "x".repeat(StoredFact.MAX_PAYLOAD + 1))) {
                List<BilanEvent> facts = List.of(new BilanEvent.OpaqueFact(DAY, "NEWER", 2, text));
                assertThatThrownBy(() -> journal.append(OPERATION, ID, 0, facts))
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThat(Databases.count(database, "bilan_journal")).isZero();
            assertThat(journal.resolve(OPERATION))
                    .isEqualTo(new Appended.Rejected(Appended.Reason.OPERATION_NOT_RECORDED, 0));
        }
    }

    @Test
    void the_longest_type_and_payload_are_taken() {
        try (H2Database database = H2Database.at(Databases.newFile())) {
            BilanJournal journal = JdbcBilanJournal.open(database, Clock.systemUTC());
            List<BilanEvent> facts = List.of(new BilanEvent.OpaqueFact(
                    DAY, "T".repeat(StoredFact.MAX_TYPE), 2, "é".repeat(StoredFact.MAX_PAYLOAD)));
            assertThat(journal.append(OPERATION, ID, 0, facts)).isEqualTo(new Appended.Committed(1, 1));
            assertThat(journal.read(ID).events()).isEqualTo(facts);
        }
    }
}
