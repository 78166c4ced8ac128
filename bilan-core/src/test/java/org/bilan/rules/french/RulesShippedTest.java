package org.bilan.rules.french;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Concerning;
import org.bilan.rules.DelayRange;
import org.bilan.rules.Mark;
import org.bilan.rules.MustFollowWithin;
import org.bilan.rules.MustNotPrecede;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The rules text by text, in the order of the texts, and the sources they cite. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesShippedTest {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

    @Test
    void the_labour_code_has_its_rules_in_the_order_of_its_articles() {
        assertThat(ids(LabourCode.rules()))
                .containsExactly(
                        "L-CNS-01",
                        "L-CNS-04",
                        "L-CNS-05",
                        "L-DUR-01",
                        "L-PHA-01",
                        "L-DUR-02",
                        "L-EMP-01",
                        "L-DES-01",
                        "L-DES-02",
                        "L-DES-03");
    }

    @Test
    void agreements_and_contracts_have_their_rules() {
        assertThat(ids(Agreements.rules()))
                .containsExactly(
                        "L-TRI-01",
                        "L-TRI-02",
                        "L-TRI-03",
                        "L-TRI-05",
                        "L-TRI-06",
                        "L-CVN-01",
                        "L-CVN-02",
                        "L-INF-01",
                        "L-RIN-01");
        assertThat(ids(TrainingContract.rules()))
                .containsExactly("L-CON-01", "L-CON-02", "L-CON-03", "L-CON-04", "L-CON-05", "L-CON-06", "L-MED-01");
    }

    @Test
    void each_funding_has_its_rules() {
        assertThat(ids(Cpf.rules()))
                .containsExactly(
                        "L-CPF-01",
                        "L-CPF-02",
                        "L-CPF-03",
                        "L-CPF-04",
                        "L-CPF-05",
                        "L-CPF-06",
                        "L-MCF-01",
                        "L-MCF-02",
                        "L-MCF-03",
                        "L-MCF-05",
                        "L-ABS-01",
                        "L-ABS-02");
        assertThat(ids(PublicService.rules()))
                .containsExactly("L-PUB-01", "L-PUB-02", "L-PUB-03", "L-PUB-04", "L-PUB-05", "L-PUB-06");
        assertThat(ids(OtherFunding.rules())).containsExactly("L-JOB-01", "L-TNS-01");
    }

    @Test
    void proofs_and_data_protection_have_their_rules() {
        assertThat(ids(Evidence.rules())).containsExactly("L-EVD-01", "L-EVD-02", "L-RMT-01", "L-INS-01");
        assertThat(ids(DataProtection.rules())).containsExactly("L-GDP-02", "L-GDP-04");
    }

    @Test
    void a_provider_promises_in_the_order_in_which_a_bilan_is_lived() {
        assertThat(ids(HouseRules.of(HouseRules.PROMISES)))
                .containsExactly(
                        "S-ACC-02",
                        "S-ACC-03",
                        "S-QUO-01",
                        "S-INF-01",
                        "S-INF-02",
                        "S-INF-03",
                        "S-INF-04",
                        "S-INF-05",
                        "S-REF-01",
                        "S-FIN-01",
                        "S-COO-01",
                        "S-ADM-01",
                        "S-FIN-02",
                        "S-VOL-01",
                        "S-MEA-02",
                        "S-STA-01",
                        "S-STA-02",
                        "S-PUR-03",
                        "S-AMP-01",
                        "S-AMP-02",
                        "S-DUR-01",
                        "S-PHA-01",
                        "S-WKB-01",
                        "S-PUR-04",
                        "S-SYN-01",
                        "S-CON-01",
                        "S-FUP-01",
                        "S-FUP-02",
                        "S-DIS-02",
                        "S-DIS-03",
                        "S-DIS-04",
                        "S-DIS-05");
    }

    @Test
    void the_law_stands_below_the_promises() {
        assertThat(FrenchRules.law().rules()).hasSize(52);
        assertThat(FrenchRules.shipped().rules())
                .hasSize(84)
                .startsWith(FrenchRules.law().rules().toArray(Rule[]::new));
        assertThat(FrenchRules.law().name()).isEqualTo("law 2026-11");
        assertThat(FrenchRules.shipped().name()).isEqualTo("2026-11");
    }

    @Test
    void an_agreement_before_the_start_is_a_mark_before_the_first_session() {
        Norm norm = Texts.law("L-X", Texts.labourCode("L.1"));
        assertThat(Agreements.signedBeforeTheStart(norm, Mark.FUNDED_AGREEMENT_SIGNED))
                .isEqualTo(new MustNotPrecede(
                        norm,
                        Occurrence.first(FactKind.SESSION_HELD),
                        Occurrence.of(Mark.FUNDED_AGREEMENT_SIGNED, FactKind.AGREEMENT_SIGNED)));
    }

    @Test
    void the_mentions_of_a_contract_are_asked_for_in_the_order_of_the_text() {
        assertThat(Agreements.mentions(AgreementKind.TRAINING_CONTRACT))
                .containsExactly(
                        new Requirement.DraftSays(AgreementMention.NATURE_AND_PROGRAMME),
                        new Requirement.DraftSays(AgreementMention.PRIOR_KNOWLEDGE),
                        new Requirement.DraftSays(AgreementMention.CONDITIONS),
                        new Requirement.DraftSays(AgreementMention.STAFF_REFERENCES),
                        new Requirement.DraftSays(AgreementMention.PAYMENT_AND_EARLY_END));
    }

    @Test
    void a_citation_says_the_text_its_version_and_how_well_it_is_known() {
        assertCited(Texts.labourCode("L.1"), "Code du travail, L.1", "2019-01-01", Confidence.VERIFIED);
        assertCited(Texts.labourCodeOf2014("L.1"), "Code du travail, L.1", "2014-12-31", Confidence.VERIFIED);
        assertCited(
                Texts.consumerCode("L.221-18", Confidence.UNVERIFIED),
                "Code de la consommation, L.221-18",
                "2016-07-01",
                Confidence.UNVERIFIED);
        assertCited(Texts.gdpr("art. 12"), "RGPD, art. 12", "2018-05-25", Confidence.UNVERIFIED);
        LocalDate day = LocalDate.of(2024, 5, 2);
        assertCited(Texts.secondary("T", "a", day), "T, a", "2024-05-02", Confidence.SECONDARY);
        assertCited(Texts.unverified("T", "a", day), "T, a", "2024-05-02", Confidence.UNVERIFIED);
        assertCited(Texts.decree("T", "a", day), "T, a", "2024-05-02", Confidence.VERIFIED);
        assertCited(
                Texts.platformTerms("x"), "Conditions de Mon Compte Formation, x", "2021-06-10", Confidence.SECONDARY);
        assertCited(Texts.providerPage("x"), "Offre du prestataire, x", "2019-01-01", Confidence.VERIFIED);
    }

    @Test
    void a_norm_is_law_promise_or_advice() {
        Citation source = Texts.labourCode("L.1");
        assertThat(Texts.law("X", source)).isEqualTo(new Norm("X", Severity.LAW, List.of(source)));
        assertThat(Texts.promise("X", source)).isEqualTo(new Norm("X", Severity.COMMITMENT, List.of(source)));
        assertThat(Texts.advice("X", source)).isEqualTo(new Norm("X", Severity.ADVICE, List.of(source)));
    }

    @Test
    void a_copy_of_the_promises_changes_one_number_and_keeps_its_source() {
        Delay days = new Delay.CalendarDays(3);
        Delay weeks = new Delay.Weeks(5);
        Promises mine = HouseRules.PROMISES;
        assertChanged(mine.welcome(), mine.welcomeWithin(days).welcome(), days);
        assertChanged(mine.reflection(), mine.reflectionOf(days).reflection(), days);
        assertChanged(mine.start(), mine.startWithin(days).start(), days);
        assertChanged(
                mine.shortestAmplitude(), mine.amplitudeBetween(days, weeks).shortestAmplitude(), days);
        assertChanged(
                mine.longestAmplitude(), mine.amplitudeBetween(days, weeks).longestAmplitude(), weeks);
        assertChanged(mine.mostMinutes(), mine.atMostMinutes(600).mostMinutes(), 600);
        assertChanged(mine.followUp(), mine.followUpBetween(days, weeks).followUp(), new DelayRange(days, weeks));
        assertThat(mine.welcomeWithin(days).start()).isSameAs(mine.start());
    }

    @Test
    void a_number_of_ones_own_has_its_own_first_day_and_source() {
        Citation source = Texts.providerPage("x");
        LegalValue<Integer> value = Promises.value("mine", 5, CHECKED, source);
        assertThat(value.timeline()).containsExactly(new LegalValue.InForce<>(5, CHECKED, source));
        assertThat(value.name()).isEqualTo("mine");
    }

    @Test
    void promises_without_a_number_cannot_be_built() {
        assertThatThrownBy(() -> new Promises.Builder()
                        .welcome(HouseRules.PROMISES.welcome())
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reflection");
    }

    @Test
    void the_numbers_promised_are_those_of_the_rules() {
        Rule welcome = HouseRules.of(HouseRules.PROMISES).get(0);
        assertThat(((MustFollowWithin) welcome).limit()).isSameAs(HouseRules.PROMISES.welcome());
        assertThat(((Concerning) Cpf.MCF_REQUEST_ANSWERED).rule().norm().severity())
                .isEqualTo(Severity.COMMITMENT);
    }

    private static <T> void assertChanged(LegalValue<T> before, LegalValue<T> after, T value) {
        LegalValue.InForce<T> old = before.timeline().get(0);
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.timeline()).containsExactly(new LegalValue.InForce<>(value, old.from(), old.citation()));
    }

    private static void assertCited(Citation citation, String printed, String version, Confidence confidence) {
        assertThat(citation).hasToString(printed);
        assertThat(citation.version()).isEqualTo(version);
        assertThat(citation.check()).isEqualTo(new Citation.Check(confidence, CHECKED));
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(rule -> rule.norm().id()).toList();
    }
}
