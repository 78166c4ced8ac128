package org.bilan.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.papers.ConsentScope;
import org.bilan.papers.DataKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;
import org.bilan.rules.CaseFile;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests against stories: states, consents, grants. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessPolicyTest {
    private static final BilanId ID = new BilanId("b-1");
    private static final LegalCalendar CALENDAR = LegalCalendar.of(Territory.METROPOLE);
    private static final Duration LIFE = Duration.ofSeconds(5);
    private static final AccessPolicy POLICY = new AccessPolicy(AccessTable.reviewed(), CALENDAR, LIFE);
    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final String STARTED =
            "first contact made 2026-01-05; intake interview offered 2026-01-06 2026-01-07; "
                    + "quote delivered 2026-01-08; offer accepted 2026-01-20; session held 2026-02-02 PRELIMINARY 120";
    private static final ConsentScope SYNTHESIS_FOR_EMPLOYER =
            new ConsentScope(DataKind.SYNTHESIS, Role.EMPLOYER, Purpose.DISCLOSURE);

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, ''",
        "OPEN, first contact made 2026-01-05",
        "RUNNING, session",
        "ENDED, session; bilan ended 2026-05-01",
        "ENDED, session; bilan abandoned 2026-05-01",
        "ENDED, first contact made 2026-01-05; offer refused 2026-01-07",
        "KEPT, session; retention agreed 2026-04-30 2026-06-01; bilan ended 2026-05-01",
        "ENDED, session; retention agreed 2026-04-30 2026-05-31; bilan ended 2026-05-01",
        "ENDED, session; retention agreed 2026-04-30 2027-05-31; bilan ended 2026-05-01; retention revoked 2026-05-20",
        "DESTROYED, session; bilan ended 2026-05-01; documents destroyed 2026-05-01",
        "RUNNING, session; bilan ended 2026-06-02"
    })
    void the_state_follows_from_the_facts_of_the_day(CaseState expected, String story) {
        List<BilanEvent> facts = facts(story);
        assertThat(CaseState.of(CaseFile.of(facts, CALENDAR, LocalDate.of(2026, 6, 1))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, ''",
        "LIVE, access consented 2026-05-01",
        "NONE, access consented 2026-06-02",
        "EXPIRED, access consented 2025-05-31",
        "LIVE, access consented 2025-06-01",
        "WITHDRAWN, access consented 2026-05-01; access consent withdrawn 2026-05-02",
        "WITHDRAWN, access consented 2026-05-01; access consent withdrawn 2026-07-02",
        "LIVE, access consented 2026-05-01; access consent withdrawn 2026-05-02; access consented 2026-05-03",
        "WITHDRAWN, access consented 2026-05-01; disclosure revoked 2026-05-02 SYNTHESIS EMPLOYER",
        "LIVE, access consented 2026-05-01; disclosure revoked 2026-05-02 SYNTHESIS FUNDER",
        "LIVE, access consented 2026-05-01; disclosure revoked 2026-05-02 ACTION_PLAN EMPLOYER",
        "WITHDRAWN, access consented 2026-05-01; consent revoked 2026-05-02",
        "NONE, access consent withdrawn 2026-05-02",
        "NONE, access consented 2026-05-01 SYNTHESIS ADVISER DISCLOSURE",
        "NONE, access consented 2026-05-01 ACTION_PLAN EMPLOYER DISCLOSURE",
        "NONE, access consented 2026-05-01 SYNTHESIS EMPLOYER CAREER_ADVICE",
        "LIVE, access consented 2026-05-01; access consent withdrawn 2026-05-02 ACTION_PLAN EMPLOYER DISCLOSURE",
        "NONE, disclosure authorised 2026-05-02 SYNTHESIS EMPLOYER"
    })
    void a_consent_covers_one_document_one_recipient_and_one_purpose_until_it_is_withdrawn(
            ConsentState expected, String story) {
        Consents consents = new Consents(facts(story));
        assertThat(consents.state(SYNTHESIS_FOR_EMPLOYER, LocalDate.of(2026, 6, 1)))
                .isEqualTo(expected);
    }

    @Test
    void the_employer_sees_the_synthesis_with_consent_and_never_the_results() {
        History history = history("session; access consented 2026-05-01; access consented 2026-05-01 RESULTS EMPLOYER");
        AccessRequest synthesis = request(Role.EMPLOYER, DataKind.SYNTHESIS, Purpose.DISCLOSURE);
        Decision decision = POLICY.decide(synthesis, history, NOW);
        assertThat(decision).isInstanceOf(Decision.Permitted.class);
        assertThat(decision.entry().verdict().rule()).isEqualTo("P62");
        assertThat(decision.entry().consentText()).isEqualTo("1");
        AccessRequest results = request(Role.EMPLOYER, DataKind.RESULTS, Purpose.DISCLOSURE);
        assertThat(POLICY.decide(results, history, NOW).entry().verdict().rule())
                .isEqualTo("F17");
        assertThat(POLICY.decide(synthesis, history("session"), NOW)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_consent_that_was_corrected_away_opens_nothing() {
        History consented = history("session; access consented 2026-05-01");
        History corrected = consented.with(FactCorrected.removing(LocalDate.of(2026, 5, 2), consented.version()));
        AccessRequest synthesis = request(Role.EMPLOYER, DataKind.SYNTHESIS, Purpose.DISCLOSURE);
        assertThat(POLICY.decide(synthesis, consented, NOW)).isInstanceOf(Decision.Permitted.class);
        assertThat(POLICY.decide(synthesis, corrected, NOW)).isInstanceOf(Decision.Refused.class);
        assertThat(ownView(corrected)).isEqualTo(ownView(history("session"))).isNotEqualTo(ownView(consented));
    }

    private static RoleView ownView(History history) {
        LocalDate today = LocalDate.of(2026, 6, 1);
        return RoleViews.of(POLICY.sight(Role.BENEFICIARY, history, today), history, today);
    }

    @Test
    void who_stands_in_may_read_results_from_the_hand_over_on() {
        AccessRequest results = request(Role.SUBSTITUTE_CONSULTANT, DataKind.RESULTS, Purpose.ACCOMPANIMENT);
        assertThat(POLICY.decide(results, history("session"), NOW)
                        .entry()
                        .verdict()
                        .rule())
                .isEqualTo("F10");
        assertThat(POLICY.decide(results, history("session; consultant replaced 2026-06-01"), NOW))
                .isInstanceOf(Decision.Permitted.class);
        assertThat(POLICY.decide(results, history("session; consultant replaced 2026-06-02"), NOW))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_consent_for_another_purpose_opens_nothing() {
        AccessRequest notes = request(Role.SUBSTITUTE_CONSULTANT, DataKind.NOTES, Purpose.ACCOMPANIMENT);
        String consent =
                "session; consultant replaced 2026-04-01; access consented 2026-05-01 NOTES SUBSTITUTE_CONSULTANT ";
        assertThat(POLICY.decide(notes, history(consent + "ACCOMPANIMENT"), NOW))
                .isInstanceOf(Decision.Permitted.class);
        assertThat(POLICY.decide(notes, history(consent + "DISCLOSURE"), NOW)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void the_employer_sees_attendance_on_working_time_only() {
        AccessRequest attendance = request(Role.EMPLOYER, DataKind.ATTENDANCE, Purpose.PROOF_OF_ATTENDANCE);
        assertThat(POLICY.decide(attendance, history("session"), NOW)).isInstanceOf(Decision.Refused.class);
        assertThat(POLICY.decide(attendance, history("session; agreement signed 2026-01-25 TRIPARTITE_AGREEMENT"), NOW))
                .isInstanceOf(Decision.Permitted.class);
    }

    /** What is asked for stands in the log; what the answer shows is the same. */
    @Test
    void a_bilan_that_is_not_there_is_refused_like_one_that_is() {
        AccessRequest asked = request(Role.EMPLOYER, DataKind.SYNTHESIS, Purpose.DISCLOSURE);
        Decision there = POLICY.decide(asked, history("session"), NOW);
        Decision notThere = POLICY.decide(asked, history(""), NOW);
        assertThat(there.getClass()).isEqualTo(notThere.getClass()).isEqualTo(Decision.Refused.class);
        assertThat(there.entry().request()).isEqualTo(notThere.entry().request());
        assertThat(there.entry().consentText()).isEqualTo(notThere.entry().consentText());
    }

    @Test
    void a_day_begins_at_midnight_of_the_legal_zone() {
        AccessRequest asked = request(Role.EMPLOYER, DataKind.SYNTHESIS, Purpose.DISCLOSURE);
        History history = history("session; access consented 2025-06-01");
        assertThat(POLICY.decide(asked, history, Instant.parse("2026-06-01T21:59:59Z")))
                .isInstanceOf(Decision.Permitted.class);
        assertThat(POLICY.decide(asked, history, Instant.parse("2026-06-01T22:00:00Z")))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_history_of_another_bilan_is_a_bug_of_the_caller() {
        History other = new History(new BilanId("b-2"), List.of());
        AccessRequest asked = request(Role.BENEFICIARY, DataKind.RESULTS, Purpose.OWN_DATA);
        assertThatThrownBy(() -> POLICY.decide(asked, other, NOW)).hasMessageContaining("history");
        assertThatThrownBy(() -> new AccessPolicy(AccessTable.reviewed(), CALENDAR, Duration.ZERO))
                .hasMessageContaining("grantLife");
        assertThatThrownBy(() -> new ConsentScope(DataKind.RESULTS, Role.BENEFICIARY, Purpose.OWN_DATA))
                .hasMessageContaining("recipient");
        assertThatThrownBy(() -> new Viewer(" ", Role.FUNDER)).hasMessageContaining("id");
    }

    @Test
    void a_secret_opens_once_for_exactly_what_was_granted() {
        History history = history("session");
        AccessRequest asked = request(Role.CONSULTANT, DataKind.RESULTS, Purpose.ACCOMPANIMENT);
        Secret<String> secret = Secret.of(ID, DataKind.RESULTS, "canary-1");
        List<Secret.Use> wrong = List.of(
                use(
                        new AccessRequest(new Viewer("other", Role.CONSULTANT), ID, asked.access()),
                        history.version(),
                        NOW),
                use(
                        request(Role.SUBSTITUTE_CONSULTANT, DataKind.RESULTS, Purpose.ACCOMPANIMENT),
                        history.version(),
                        NOW),
                use(request(Role.CONSULTANT, DataKind.RESULTS, Purpose.FOLLOW_UP), history.version(), NOW),
                use(request(Role.CONSULTANT, DataKind.NOTES, Purpose.ACCOMPANIMENT), history.version(), NOW),
                use(new AccessRequest(asked.viewer(), new BilanId("b-2"), asked.access()), history.version(), NOW),
                use(asked, history.version() + 1, NOW),
                use(asked, history.version(), NOW.plus(LIFE)));
        Grant grant = grant(asked, history);
        assertThat(wrong).allSatisfy(use -> assertThat(secret.open(grant, use)).isEmpty());
        assertThat(Secret.of(new BilanId("b-2"), DataKind.RESULTS, "x").open(grant, use(asked, history.version(), NOW)))
                .isEmpty();
        assertThat(Secret.of(ID, DataKind.NOTES, "x").open(grant, use(asked, history.version(), NOW)))
                .isEmpty();
        Secret.Use right = use(asked, history.version(), NOW.plus(LIFE).minusNanos(1));
        assertThat(secret.open(grant, right)).contains("canary-1");
        assertThat(secret.open(grant, right)).isEmpty();
        assertThat(secret + " " + grant).doesNotContain("canary").contains("RESULTS");
    }

    @Test
    void a_grant_to_know_or_to_destroy_opens_nothing() {
        History history = history("session");
        Access summary = new Access(DataKind.RESULTS, Action.SUMMARISE, Purpose.ACCOMPANIMENT);
        AccessRequest asked = new AccessRequest(new Viewer("c", Role.CONSULTANT), ID, summary);
        assertThat(Secret.of(ID, DataKind.RESULTS, "x").open(grant(asked, history), use(asked, history.version(), NOW)))
                .isEmpty();
        Access destroy = new Access(DataKind.RESULTS, Action.DESTROY, Purpose.OPERATION);
        AccessRequest clock = new AccessRequest(new Viewer("s", Role.SYSTEM), ID, destroy);
        assertThat(Secret.of(ID, DataKind.RESULTS, "x").open(grant(clock, history), use(clock, history.version(), NOW)))
                .isEmpty();
    }

    @Test
    void of_many_that_use_a_grant_at_once_one_does() {
        History history = history("session");
        AccessRequest asked = request(Role.CONSULTANT, DataKind.RESULTS, Purpose.ACCOMPANIMENT);
        Secret<String> secret = Secret.of(ID, DataKind.RESULTS, "x");
        for (int round = 0; round < 200; round++) {
            Grant grant = grant(asked, history);
            List<Optional<String>> opened = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(worker -> secret.open(grant, use(asked, history.version(), NOW)))
                    .toList();
            assertThat(opened.stream().filter(Optional::isPresent)).hasSize(1);
        }
    }

    private static Grant grant(AccessRequest request, History history) {
        return ((Decision.Permitted) POLICY.decide(request, history, NOW)).grant();
    }

    private static Secret.Use use(AccessRequest request, long version, Instant at) {
        return new Secret.Use(request, version, at);
    }

    private static AccessRequest request(Role role, DataKind kind, Purpose purpose) {
        return new AccessRequest(new Viewer("v", role), ID, new Access(kind, Action.READ, purpose));
    }

    private static History history(String story) {
        List<RecordedFact> recorded = new ArrayList<>();
        facts(story).forEach(fact -> recorded.add(new RecordedFact(recorded.size() + 1L, NOW, fact)));
        return new History(ID, recorded);
    }

    /** Facts between semicolons; the word session alone stands for a bilan that has started. */
    private static List<BilanEvent> facts(String story) {
        return Stream.of(story.split(";"))
                .map(String::trim)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> Facts.parse(line.equals("session") ? STARTED : line).stream())
                .toList();
    }
}
