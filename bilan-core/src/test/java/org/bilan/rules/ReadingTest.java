package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.lifecycle.FactKind;
import org.bilan.parties.BeneficiaryStatus;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which of several facts of a kind counts, and on one day the one recorded last. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTest {

    @Test
    void the_last_quote_counts_by_its_day_and_on_one_day_the_one_recorded_last() {
        CaseFile caseFile = Given.on(
                "2026-04-01",
                "quote delivered 2026-02-02 1600.00 2026-03-01 2026-06-01;"
                        + " quote delivered 2026-02-02 1500.00 2026-03-03 2026-06-03;"
                        + " quote delivered 2026-02-01 1400.00 2026-03-02 2026-06-02");
        assertThat(caseFile.quote().orElseThrow().amountIncludingTax().orElseThrow())
                .isEqualByComparingTo("1500.00");
        assertMarked(caseFile, Mark.PLANNED_START, "2026-03-03");
        assertMarked(caseFile, Mark.PLANNED_END, "2026-06-03");
    }

    @Test
    void a_last_quote_without_days_plans_none() {
        CaseFile caseFile = Given.on(
                "2026-04-01", "quote delivered 2026-02-01; quote delivered 2026-02-02 -PLANNED_START -PLANNED_END");
        assertThat(caseFile.marked(Mark.PLANNED_START)).isEmpty();
        assertThat(caseFile.marked(Mark.PLANNED_END)).isEmpty();
    }

    @Test
    void the_last_word_on_who_pays_counts() {
        assertPaidBy(FundingKind.CPF, "funding file opened 2026-02-02 OWN_COST; funding approved 2026-02-02 CPF");
        assertPaidBy(FundingKind.CPF, "funding approved 2026-02-03 CPF; funding file opened 2026-02-02 OWN_COST");
        assertPaidBy(FundingKind.OWN_COST, "funding approved 2026-02-01 CPF; funding file opened 2026-02-02 OWN_COST");
    }

    @Test
    void the_last_word_on_who_the_person_is_counts() {
        CaseFile caseFile = Given.on(
                "2026-04-01",
                "status declared 2026-02-02 JOBSEEKER; status declared 2026-02-02 STATE_AGENT priority;"
                        + " status declared 2026-02-01 HOSPITAL_AGENT");
        assertThat(caseFile.status()).contains(BeneficiaryStatus.STATE_AGENT);
        assertThat(Scope.ALL.priority(true).concerns(caseFile)).isTrue();
    }

    @Test
    void the_last_funding_file_tells_the_share_of_the_employer() {
        Requirement paysAll = new Requirement.EmployerPaysAll();
        String later = "funding file opened 2026-02-02 REDEPLOYMENT_LEAVE 50;"
                + " funding file opened 2026-02-02 REDEPLOYMENT_LEAVE 100;"
                + " funding file opened 2026-02-01 REDEPLOYMENT_LEAVE 60";
        CaseFile caseFile = Given.on("2026-04-01", later);
        assertThat(paysAll.isMetBy(caseFile, caseFile.today())).isTrue();
        assertThat(paysAll.isMetBy(caseFile, (int) Given.day("2026-01-31").toEpochDay()))
                .isFalse();
        assertMarked(caseFile, Mark.EMPLOYER_SHARE, "2026-02-01");
        assertThat(Given.on("2026-04-01", "funding file opened 2026-02-02 CPF 0")
                        .marked(Mark.EMPLOYER_SHARE))
                .isEmpty();
        assertMarked(Given.on("2026-04-01", "funding file opened 2026-02-02 CPF 1"), Mark.EMPLOYER_SHARE, "2026-02-02");
    }

    @Test
    void the_last_draft_counts_and_on_one_day_the_one_recorded_last() {
        Requirement price = new Requirement.DraftSays(AgreementMention.PRICE);
        CaseFile without = Given.on(
                "2026-04-01",
                "agreement draft sent 2026-02-02 TRIPARTITE_AGREEMENT;"
                        + " agreement draft sent 2026-02-02 TRIPARTITE_AGREEMENT -PRICE;"
                        + " agreement draft sent 2026-02-01 TRIPARTITE_AGREEMENT");
        assertThat(price.isMetBy(without, without.today())).isFalse();
        CaseFile with = Given.on("2026-04-01", "agreement draft sent 2026-02-02 TRIPARTITE_AGREEMENT");
        assertThat(price.isMetBy(with, (int) Given.day("2026-02-01").toEpochDay()))
                .isFalse();
        assertThat(price.isMetBy(with, (int) Given.day("2026-02-02").toEpochDay()))
                .isTrue();
    }

    @Test
    void the_latest_bilan_before_this_one_is_the_previous_one() {
        assertMarked(
                Given.on(
                        "2026-04-01",
                        "previous bilan declared 2026-03-01 2021-02-01; previous bilan declared 2026-03-02 2019-02-01"),
                Mark.PREVIOUS_BILAN,
                "2021-02-01");
    }

    @Test
    void a_topic_is_explained_from_the_day_on_which_it_first_was() {
        Requirement price = new Requirement.Explained(InformationTopic.PRICE);
        CaseFile caseFile = Given.on(
                "2026-04-01", "information given 2026-02-03 PRICE; information given 2026-02-02 PRICE PAYMENT");
        assertThat(price.isMetBy(caseFile, (int) Given.day("2026-02-01").toEpochDay()))
                .isFalse();
        assertThat(price.isMetBy(caseFile, (int) Given.day("2026-02-02").toEpochDay()))
                .isTrue();
        assertThat(new Requirement.Explained(InformationTopic.MEANS).isMetBy(caseFile, caseFile.today()))
                .isFalse();
    }

    @Test
    void the_action_is_over_when_it_ends_or_when_the_person_leaves_after_the_start() {
        assertOver("session held 2026-03-02; bilan ended 2026-05-04", "2026-05-04");
        assertOver("session held 2026-03-02; bilan abandoned 2026-04-03", "2026-04-03");
        assertOver("session held 2026-03-02; bilan abandoned 2026-03-02", "2026-03-02");
        assertOver("session held 2026-03-02; case closed 2026-05-05; bilan ended 2026-05-04", "2026-05-04");
        assertOver("session held 2026-03-02; consent revoked 2026-05-03; bilan ended 2026-05-04", "2026-05-03");
        assertThat(Given.on("2026-06-01", "withdrawn 2026-03-01; session held 2026-03-02")
                        .marked(Mark.ACTION_OVER))
                .isEmpty();
    }

    @Test
    void facts_of_a_kind_count_by_their_day_in_whatever_order_they_are_recorded() {
        CaseFile caseFile = Given.on(
                "2026-04-01",
                "follow up reminded 2026-03-05; follow up reminded 2026-03-03; follow up reminded 2026-03-04");
        assertThat(caseFile.first(FactKind.FOLLOW_UP_REMINDED)).contains(Given.day("2026-03-03"));
        assertMarked(caseFile, Mark.SECOND_REMINDER, "2026-03-04");
        assertThat(Given.on("2026-04-01", "follow up reminded 2026-03-05").marked(Mark.SECOND_REMINDER))
                .isEmpty();
    }

    private static void assertOver(String facts, String day) {
        CaseFile caseFile = Given.on("2026-06-01", facts);
        assertMarked(caseFile, Mark.ACTION_OVER, day);
        assertMarked(caseFile, Mark.DESTRUCTION_DUE, day);
    }

    private static void assertPaidBy(FundingKind funding, String facts) {
        assertThat(Given.on("2026-04-01", facts).funding()).as(facts).contains(funding);
    }

    private static void assertMarked(CaseFile caseFile, Mark mark, String day) {
        assertThat(caseFile.marked(mark)).as("%s", mark).contains(Given.day(day));
    }
}
