package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.DataKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;
import org.bilan.port.AccessLog;
import org.bilan.secrecy.Access;
import org.bilan.secrecy.AccessEntry;
import org.bilan.secrecy.AccessRequest;
import org.bilan.secrecy.AccessTable.Verdict;
import org.bilan.secrecy.Action;
import org.bilan.secrecy.Viewer;
import org.junit.jupiter.api.Test;

/** The contract of {@link AccessLog}, clause by clause; that it throws when it cannot write, an adapter shows itself. */
public abstract class AccessLogContract {
    private static final Instant AT = Instant.parse("2026-11-25T10:15:30.123456Z");

    /** A log without entries. */
    protected abstract AccessLog emptyLog();

    @Test
    void required_L01_an_entry_is_read_back_as_it_was() {
        AccessLog log = emptyLog();
        List<AccessEntry> written = new ArrayList<>();
        for (Role role : Role.values()) {
            written.add(entry("b-1", role, AT.plusNanos(1000L * role.ordinal()), role.ordinal() % 2 == 0));
        }
        written.forEach(log::write);
        assertThat(log.of(new BilanId("b-1"))).isEqualTo(written);
    }

    @Test
    void required_L02_entries_come_in_the_order_of_writing_whatever_their_time() {
        AccessLog log = emptyLog();
        List<AccessEntry> written = List.of(
                entry("b-1", Role.CONSULTANT, AT.plusSeconds(9), true),
                entry("b-1", Role.FUNDER, AT, false),
                entry("b-1", Role.CONSULTANT, AT.plusSeconds(4), true));
        written.forEach(log::write);
        assertThat(log.of(new BilanId("b-1"))).isEqualTo(written);
    }

    @Test
    void required_L04_the_same_entry_twice_stands_twice() {
        AccessLog log = emptyLog();
        AccessEntry entry = entry("b-1", Role.EMPLOYER, AT, false);
        log.write(entry);
        log.write(entry);
        assertThat(log.of(new BilanId("b-1"))).containsExactly(entry, entry);
    }

    @Test
    void required_L05_entries_are_those_of_one_bilan() {
        AccessLog log = emptyLog();
        List.of("b-1", "B-1", "b-1 ", "b-2").forEach(id -> log.write(entry(id, Role.AUDITOR, AT, true)));
        assertThat(log.of(new BilanId("b-1"))).containsExactly(entry("b-1", Role.AUDITOR, AT, true));
        assertThat(log.of(new BilanId("b-3"))).isEmpty();
    }

    private static AccessEntry entry(String bilan, Role role, Instant at, boolean permitted) {
        Access access = new Access(DataKind.SYNTHESIS, Action.READ, Purpose.DISCLOSURE);
        AccessRequest request =
                new AccessRequest(new Viewer("account-é-" + role.ordinal(), role), new BilanId(bilan), access);
        return new AccessEntry(at, request, new Verdict(permitted, permitted ? "P62" : "F17"), permitted ? "v1" : "");
    }
}
