package org.bilan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bilan.inmemory.InMemoryAccessLog;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.Stage;
import org.bilan.papers.Mention;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.papers.RetentionClass;
import org.bilan.parties.Role;
import org.bilan.port.AccessLog;
import org.bilan.port.Appended;
import org.bilan.port.VaultException;
import org.bilan.retention.RetentionPlan;
import org.bilan.secrecy.AccessEntry;
import org.bilan.secrecy.RoleView;
import org.bilan.testkit.SamplePapers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A bilan with its papers, from the first note to the destruction. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperStoryTest {
    private final PaperDesk desk = new PaperDesk();

    @Test
    void a_paper_is_sealed_recorded_and_shown_to_who_may_see_it() {
        desk.running();
        Paper synthesis = SamplePapers.complete(PaperKind.SYNTHESIS_DOCUMENT);
        assertThat(desk.keep(Role.CONSULTANT, Purpose.ACCOMPANIMENT, synthesis).isRight())
                .isTrue();

        assertThat(desk.read(Role.BENEFICIARY, Purpose.OWN_DATA, synthesis))
                .isEqualTo(new PaperAnswer.Shown(synthesis));
        assertThat(desk.read(Role.EMPLOYER, Purpose.DISCLOSURE, synthesis)).isEqualTo(new PaperAnswer.NotAllowed());
        PrivacyFact.PaperRecorded recorded = desk.recorded(PaperKind.SYNTHESIS_DOCUMENT);
        assertThat(recorded.version()).isEqualTo(1);
        assertThat(recorded.hash()).matches("[0-9a-f]{64}");
        assertThat(desk.journal.read(PaperDesk.ID).events())
                .as("the session without consent was broken before; the paper breaks nothing")
                .noneMatch(fact -> fact.kind() == FactKind.BREACH_EXPLAINED);
        assertThat(desk.vault.list(PaperDesk.ID)).hasSize(1);
    }

    @Test
    void a_version_is_kept_once_and_a_repetition_is_recognised() {
        desk.running();
        Paper note = SamplePapers.complete(PaperKind.STEP_WORKBOOK);
        Either<NotKept, Appended> first = desk.keep("op", Role.CONSULTANT, Purpose.ACCOMPANIMENT, note);
        String hash = desk.recorded(PaperKind.STEP_WORKBOOK).hash();
        assertThat(desk.keep("op", Role.CONSULTANT, Purpose.ACCOMPANIMENT, note))
                .isEqualTo(first);
        assertThat(desk.recorded(PaperKind.STEP_WORKBOOK).hash()).isEqualTo(hash);
        Paper other = SamplePapers.complete(PaperKind.STEP_WORKBOOK, "more");
        assertThat(desk.keep("op-2", Role.CONSULTANT, Purpose.ACCOMPANIMENT, other))
                .isEqualTo(Either.left(new NotKept.VersionTaken()));
        assertThat(desk.keep("op-3", Role.CONSULTANT, Purpose.ACCOMPANIMENT, note.revised("STEP", "2"))
                        .isRight())
                .isTrue();
    }

    @Test
    void who_may_not_write_keeps_nothing_and_learns_nothing() {
        Paper note = SamplePapers.complete(PaperKind.STEP_WORKBOOK);
        assertThat(desk.keep(Role.CONSULTANT, Purpose.ACCOMPANIMENT, note))
                .isEqualTo(Either.left(new NotKept.NotAllowed()));
        desk.running();
        long before = desk.journal.read(PaperDesk.ID).version();
        assertThat(desk.keep(Role.EMPLOYER, Purpose.DISCLOSURE, note)).isEqualTo(Either.left(new NotKept.NotAllowed()));
        assertThat(desk.journal.read(PaperDesk.ID).version()).isEqualTo(before);
        assertThat(desk.vault.list(PaperDesk.ID)).isEmpty();
    }

    @Test
    void a_paper_that_contradicts_the_story_is_not_kept() {
        desk.running();
        Paper note = SamplePapers.complete(PaperKind.STEP_WORKBOOK);
        Either<NotKept, Appended> outcome =
                desk.keepOn(LocalDate.of(2020, 1, 1), "op", Role.CONSULTANT, Purpose.ACCOMPANIMENT, note);
        assertThat(outcome.getLeft()).isInstanceOf(NotKept.AgainstTheStory.class);
        assertThat(desk.vault.list(PaperDesk.ID)).isEmpty();
    }

    @Test
    void a_consent_opens_at_once_and_its_withdrawal_closes_at_once() {
        desk.running();
        Paper synthesis = SamplePapers.complete(PaperKind.SYNTHESIS_DOCUMENT);
        desk.keep(Role.CONSULTANT, Purpose.ACCOMPANIMENT, synthesis);
        desk.tell("access consented 2026-03-02 SYNTHESIS EMPLOYER DISCLOSURE");
        assertThat(desk.read(Role.EMPLOYER, Purpose.DISCLOSURE, synthesis)).isEqualTo(new PaperAnswer.Shown(synthesis));
        desk.tell("access consent withdrawn 2026-03-02 SYNTHESIS EMPLOYER DISCLOSURE");
        assertThat(desk.read(Role.EMPLOYER, Purpose.DISCLOSURE, synthesis)).isEqualTo(new PaperAnswer.NotAllowed());
        List<AccessEntry> log = desk.log.of(PaperDesk.ID);
        assertThat(log).extracting(entry -> entry.verdict().permitted()).containsExactly(true, true, false);
        assertThat(log).extracting(AccessEntry::consentText).containsExactly("", "1", "");
    }

    /** Recorded between the decision and the opening: the grant was decided on other facts. */
    @Test
    void a_withdrawal_in_the_middle_of_a_look_still_closes() {
        desk.running();
        Paper synthesis = SamplePapers.complete(PaperKind.SYNTHESIS_DOCUMENT);
        desk.keep(Role.CONSULTANT, Purpose.ACCOMPANIMENT, synthesis);
        desk.tell("access consented 2026-03-02 SYNTHESIS EMPLOYER DISCLOSURE");
        desk.whenWritten = () -> desk.tell("access consent withdrawn 2026-03-02 SYNTHESIS EMPLOYER DISCLOSURE");
        assertThat(desk.read(Role.EMPLOYER, Purpose.DISCLOSURE, synthesis)).isEqualTo(new PaperAnswer.NotAllowed());
    }

    @Test
    void without_a_log_nothing_is_shown() {
        desk.running();
        Paper synthesis = SamplePapers.complete(PaperKind.SYNTHESIS_DOCUMENT);
        desk.keep(Role.CONSULTANT, Purpose.ACCOMPANIMENT, synthesis);
        desk.whenWritten = () -> {
            throw new VaultException("the log is full", new IllegalStateException());
        };
        assertThatThrownBy(() -> desk.read(Role.BENEFICIARY, Purpose.OWN_DATA, synthesis))
                .isInstanceOf(VaultException.class);
    }

    @Test
    void a_bilan_that_is_not_there_answers_and_logs_like_one_that_is_closed_to_the_asker() {
        desk.running();
        Paper synthesis = SamplePapers.complete(PaperKind.SYNTHESIS_DOCUMENT);
        desk.keep(Role.CONSULTANT, Purpose.ACCOMPANIMENT, synthesis);
        PaperAnswer there = desk.read(Role.COLLEAGUE, Purpose.ACCOMPANIMENT, synthesis);
        PaperAnswer notThere = new PaperDesk().read(Role.COLLEAGUE, Purpose.ACCOMPANIMENT, synthesis);
        assertThat(there).isEqualTo(notThere).isEqualTo(new PaperAnswer.NotAllowed());
        assertThat(desk.read(Role.BENEFICIARY, Purpose.OWN_DATA, SamplePapers.complete(PaperKind.ACTION_PLAN)))
                .isEqualTo(new PaperAnswer.Absent());
    }

    @Test
    void documents_moved_within_the_vault_are_found_damaged() {
        desk.running();
        Paper one = SamplePapers.complete(PaperKind.STEP_WORKBOOK);
        desk.keep("1", Role.CONSULTANT, Purpose.ACCOMPANIMENT, one);
        desk.keep("2", Role.CONSULTANT, Purpose.ACCOMPANIMENT, one.revised("STEP", "two"));
        desk.swapVersions = true;
        assertThat(desk.read(Role.BENEFICIARY, Purpose.OWN_DATA, one)).isEqualTo(new PaperAnswer.Damaged());
    }

    @Test
    void nothing_is_destroyed_before_its_time() {
        desk.running();
        Destruction outcome = desk.destroy("op", Role.SYSTEM);
        assertThat(outcome).isInstanceOf(Destruction.NothingDue.class);
        RetentionPlan plan = ((Destruction.NothingDue) outcome).plan();
        assertThat(plan.term(RetentionClass.BILAN_DOCUMENTS)).isEqualTo(new RetentionPlan.Term.InUse());
        assertThat(plan.term(RetentionClass.EVIDENCE)).isEqualTo(new RetentionPlan.Term.KeptAsProof());
        assertThat(desk.destroy("op", Role.CONSULTANT)).isEqualTo(new Destruction.NotAllowed());
    }

    @ParameterizedTest
    @EnumSource
    void after_the_destruction_no_secret_is_readable_and_the_story_and_the_proof_are(PaperKind kind) {
        desk.running();
        desk.tell("retention agreed 2026-03-01 2026-03-01");
        Paper paper = SamplePapers.complete(kind);
        desk.put(paper);
        desk.ended();

        Destruction.Done done = (Destruction.Done) desk.destroy("destroy", Role.SYSTEM);

        assertThat(done.recorded()).isInstanceOf(Appended.Committed.class);
        assertThat(done.certificate().lines())
                .extracting(line -> line.retention())
                .containsExactly(
                        RetentionClass.BILAN_DOCUMENTS, RetentionClass.SYNTHESIS, RetentionClass.ACCOMMODATION);
        assertThat(desk.archive.find(new PaperId(PaperDesk.ID, kind, 1)).getClass())
                .isEqualTo(kind.data().isSecret() ? ArchiveAnswer.Destroyed.class : ArchiveAnswer.There.class);
        assertThat(BilanDecider.replay(desk.journal.read(PaperDesk.ID)).stage()).isEqualTo(Stage.ENDED);
        assertThat(desk.journal.read(PaperDesk.ID).events())
                .extracting(fact -> fact.kind())
                .contains(FactKind.SESSION_HELD, FactKind.DOCUMENTS_DESTROYED, FactKind.PAPER_RECORDED);
        assertThat(desk.certificate())
                .isEqualTo(done.certificate().paper(kind == PaperKind.DESTRUCTION_CERTIFICATE ? 2 : 1));
        assertThat(desk.certificate().missing()).isEmpty();
    }

    @Test
    void after_the_destruction_whoever_might_have_seen_it_gets_the_proof_and_others_get_nothing() {
        desk.running();
        Paper synthesis = SamplePapers.complete(PaperKind.SYNTHESIS_DOCUMENT);
        desk.keep(Role.CONSULTANT, Purpose.ACCOMPANIMENT, synthesis);
        desk.ended();
        Destruction.Done done = (Destruction.Done) desk.destroy("destroy", Role.SYSTEM);
        PaperAnswer proof =
                new PaperAnswer.Destroyed(done.certificate().lines().get(1).receipt());
        assertThat(desk.read(Role.BENEFICIARY, Purpose.OWN_DATA, synthesis)).isEqualTo(proof);
        assertThat(desk.read(Role.CONSULTANT, Purpose.FOLLOW_UP, synthesis)).isEqualTo(proof);
        assertThat(desk.read(Role.EMPLOYER, Purpose.DISCLOSURE, synthesis)).isEqualTo(new PaperAnswer.NotAllowed());
        assertThat(desk.keep("late", Role.CONSULTANT, Purpose.ACCOMPANIMENT, synthesis))
                .isEqualTo(Either.left(new NotKept.NotAllowed()));
        assertThat(desk.archive.put(PaperDesk.ID, synthesis.revised("PROJECT", "x")))
                .isInstanceOf(ArchiveAnswer.Destroyed.class);
        assertThat(desk.destroy("again", Role.SYSTEM)).isInstanceOf(Destruction.NothingDue.class);
    }

    @Test
    void under_an_agreement_only_accommodations_go_at_the_end_and_the_rest_at_its_last_day() {
        desk.running();
        desk.tell("retention agreed 2026-03-01 2027-03-01");
        desk.put(SamplePapers.complete(PaperKind.STEP_WORKBOOK));
        desk.put(SamplePapers.complete(PaperKind.FEASIBILITY_STATEMENT));
        desk.ended();
        Destruction.Done first = (Destruction.Done) desk.destroy("first", Role.SYSTEM);
        assertThat(first.certificate().lines())
                .extracting(line -> line.toString())
                .singleElement()
                .asString()
                .startsWith("ACCOMMODATION: 1 documents, key ");
        assertThat(desk.destroy("again", Role.SYSTEM)).isInstanceOf(Destruction.NothingDue.class);
        desk.now(Instant.parse("2027-02-28T22:59:59Z"));
        assertThat(desk.destroy("early", Role.SYSTEM)).isInstanceOf(Destruction.NothingDue.class);
        desk.now(Instant.parse("2027-02-28T23:00:00Z"));
        Destruction.Done last = (Destruction.Done) desk.destroy("last", Role.SYSTEM);
        assertThat(last.certificate().on()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(desk.vault.list(PaperDesk.ID))
                .extracting(header -> header.sort().retention())
                .containsOnly(RetentionClass.EVIDENCE);
    }

    @Test
    void a_destruction_that_was_interrupted_is_ended_by_calling_it_again() {
        desk.running();
        desk.put(SamplePapers.complete(PaperKind.STEP_WORKBOOK));
        desk.ended();
        desk.archive.destroy(PaperDesk.ID, RetentionClass.BILAN_DOCUMENTS, Instant.parse("2026-05-01T12:00:00Z"));
        Destruction.Done done = (Destruction.Done) desk.destroy("op", Role.SYSTEM);
        assertThat(done.certificate().lines().get(0).documents()).isEqualTo(1);
        assertThat(desk.recorded(PaperKind.DESTRUCTION_CERTIFICATE).version()).isEqualTo(1);
    }

    /** Planted in every secret paper, then looked for wherever something is printed, logged or shown to outsiders. */
    @Test
    void planted_secrets_are_found_nowhere_outside() {
        List<String> canaries = new ArrayList<>();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        StringBuilder seen = new StringBuilder();
        try {
            desk.running();
            for (PaperKind kind : PaperKind.values()) {
                String canary = "canary-" + kind.name() + "-\u20AC\uD83C\uDF33-4711";
                canaries.add(canary);
                Paper paper = SamplePapers.complete(kind, canary);
                seen.append(desk.put(paper)).append(paper).append(desk.read(Role.EMPLOYER, Purpose.DISCLOSURE, paper));
                seen.append(desk.read(Role.BENEFICIARY, Purpose.OWN_DATA, paper));
                seen.append(thrownBy(() -> new Paper(kind, 1, Map.of(canary, canary))));
                for (Mention mention : kind.mentions()) {
                    boolean fits = mention.form().accepts(canary);
                    seen.append(fits ? "" : thrownBy(() -> new Paper(kind, 1, Map.of(mention.name(), canary))));
                }
            }
            desk.ended();
            seen.append(desk.destroy("destroy", Role.SYSTEM)).append(desk.journal.read(PaperDesk.ID));
            seen.append(desk.vault.list(PaperDesk.ID)).append(desk.log.of(PaperDesk.ID));
            Stream.of(Role.values()).map(desk::view).map(RoleView::toString).forEach(seen::append);
            Stream.of(desk.archive, desk.vault, desk.keys, desk.gate).forEach(seen::append);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        seen.append(printed.toString(StandardCharsets.UTF_8));
        assertThat(canaries).hasSize(PaperKind.values().length);
        assertThat(seen.toString())
                .doesNotContain(canaries.toArray(String[]::new))
                .doesNotContain("4711");
        assertThat(seen.toString()).contains("SYNTHESIS_DOCUMENT version 1");
    }

    private static String thrownBy(Runnable action) {
        try {
            action.run();
            throw new AssertionError("nothing was refused");
        } catch (IllegalArgumentException e) {
            return e.toString();
        }
    }

    /** A log that does something before it writes. */
    record Watched(InMemoryAccessLog log, PaperDesk desk) implements AccessLog {
        @Override
        public void write(AccessEntry entry) {
            Runnable then = desk.whenWritten;
            desk.whenWritten = () -> {};
            then.run();
            log.write(entry);
        }

        @Override
        public List<AccessEntry> of(BilanId bilan) {
            return log.of(bilan);
        }
    }
}
