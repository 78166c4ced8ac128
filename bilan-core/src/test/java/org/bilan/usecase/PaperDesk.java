package org.bilan.usecase;

import io.vavr.control.Either;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.bilan.inmemory.InMemoryAccessLog;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.inmemory.InMemoryKeyVault;
import org.bilan.inmemory.InMemoryVault;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperForm;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.papers.RetentionClass;
import org.bilan.parties.Role;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.KeyVault;
import org.bilan.port.OperationId;
import org.bilan.port.Vault;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.sealing.DocumentHeader;
import org.bilan.sealing.DocumentId;
import org.bilan.sealing.SealedDocument;
import org.bilan.secrecy.AccessPolicy;
import org.bilan.secrecy.AccessTable;
import org.bilan.secrecy.RoleView;
import org.bilan.secrecy.RoleViews;
import org.bilan.secrecy.Viewer;
import org.bilan.testkit.Facts;

/** Everything in memory around one bilan, with a clock that is set by hand. */
final class PaperDesk {
    static final BilanId ID = new BilanId("b-1");
    static final LegalCalendar CALENDAR = LegalCalendar.of(Territory.METROPOLE);
    private static final RuleSet RULES = FrenchRules.law();

    final Ticking clock = new Ticking();
    final BilanJournal journal = new InMemoryBilanJournal(clock);
    final InMemoryAccessLog log = new InMemoryAccessLog();
    final Vault vault = new Swapping();
    final KeyVault keys = new InMemoryKeyVault(clock, new SecureRandom());
    final Archive archive = new Archive("coop", vault, keys, new SecureRandom());
    final AccessPolicy policy = new AccessPolicy(AccessTable.reviewed(), CALENDAR, Duration.ofSeconds(30));
    final AccessGate gate = new AccessGate(policy, new PaperStoryTest.Watched(log, this), clock);
    Runnable whenWritten = () -> {};
    boolean swapVersions;
    private int operations;

    void now(Instant instant) {
        clock.now = instant;
    }

    void running() {
        tell("first contact made 2026-01-05; intake interview offered 2026-01-06 2026-01-07; "
                + "intake interview held 2026-01-07; quote delivered 2026-01-08; offer accepted 2026-01-20; "
                + "session held 2026-02-02 PRELIMINARY 120");
    }

    void ended() {
        tell("bilan ended 2026-05-01");
        now(Instant.parse("2026-05-01T15:00:00Z"));
    }

    void tell(String lines) {
        List<BilanEvent> facts = Facts.parse(lines);
        journal.append(operation("tell-" + operations++), ID, journal.read(ID).version(), facts);
    }

    Either<NotKept, Appended> keep(Role role, Purpose purpose, Paper paper) {
        return keep("keep-" + operations++, role, purpose, paper);
    }

    Either<NotKept, Appended> keep(String key, Role role, Purpose purpose, Paper paper) {
        return keepOn(LocalDate.of(2026, 3, 2), key, role, purpose, paper);
    }

    Either<NotKept, Appended> keepOn(LocalDate on, String key, Role role, Purpose purpose, Paper paper) {
        RecordFact record = new RecordFact(journal, RULES, CALENDAR);
        KeepPaper keep = new KeepPaper(journal, record, archive, gate);
        return keep.keep(operation(key), new KeepPaper.Filing(new Viewer("account", role), purpose, on), paper);
    }

    /** Puts a paper away without asking who may write it. */
    ArchiveAnswer put(Paper paper) {
        ArchiveAnswer answer = archive.put(ID, paper);
        answer.hash().ifPresent(hash -> {
            PrivacyFact fact =
                    new PrivacyFact.PaperRecorded(LocalDate.of(2026, 3, 2), paper.kind(), paper.version(), hash);
            journal.append(
                    operation("put-" + operations++), ID, journal.read(ID).version(), List.of(fact));
        });
        return answer;
    }

    PaperAnswer read(Role role, Purpose purpose, Paper paper) {
        PaperId id = new PaperId(ID, paper.kind(), paper.version());
        return new ReadPaper(journal, archive, gate).read(new Viewer("account", role), purpose, id);
    }

    Destruction destroy(String key, Role role) {
        DestroyDocuments.Judges judges = new DestroyDocuments.Judges(RULES, CALENDAR);
        return new DestroyDocuments(journal, judges, archive, gate).destroy(operation(key), new Viewer("clock", role));
    }

    RoleView view(Role role) {
        LocalDate day = LocalDate.of(2026, 6, 1);
        return RoleViews.of(policy.sight(role, journal.read(ID), day), journal.read(ID), day);
    }

    PrivacyFact.PaperRecorded recorded(PaperKind kind) {
        return journal.read(ID).events().stream()
                .filter(PrivacyFact.PaperRecorded.class::isInstance)
                .map(PrivacyFact.PaperRecorded.class::cast)
                .filter(fact -> fact.paper() == kind)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** The last certificate of destruction as it lies in the archive, its hash compared with the journal's. */
    Paper certificate() {
        PrivacyFact.PaperRecorded fact = recorded(PaperKind.DESTRUCTION_CERTIFICATE);
        ArchiveAnswer answer = archive.find(new PaperId(ID, fact.paper(), fact.version()));
        ArchiveAnswer.There there = (ArchiveAnswer.There) answer;
        if (!there.text().hash().equals(fact.hash())) {
            throw new AssertionError("the hash of the journal is another one");
        }
        return PaperForm.read(there.text().content());
    }

    private static OperationId operation(String key) {
        return new OperationId(ID, key);
    }

    /** A clock that stands still until it is set. */
    static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-03-02T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** A vault whose administrator may hand out version 2 as version 1. */
    private final class Swapping implements Vault {
        private final Vault inner = new InMemoryVault();

        @Override
        public Put put(SealedDocument document) {
            return inner.put(document);
        }

        @Override
        public Found find(DocumentId id, RetentionClass retention) {
            Found found = inner.find(id, retention);
            Found second = inner.find(new DocumentId(id.bilan(), id.name(), 2), retention);
            return swapVersions && found instanceof Found.Present one && second instanceof Found.Present two
                    ? new Found.Present(new SealedDocument(
                            one.document().header(), two.document().content()))
                    : found;
        }

        @Override
        public List<DocumentHeader> list(BilanId bilan) {
            return inner.list(bilan);
        }

        @Override
        public DestructionMark destroy(BilanId bilan, RetentionClass retention, Instant at) {
            return inner.destroy(bilan, retention, at);
        }
    }
}
