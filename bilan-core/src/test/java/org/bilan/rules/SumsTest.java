package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is added up: minutes, and money in cents. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SumsTest {

    @Test
    void of_two_requests_the_first_counts_and_of_one_day_the_stricter_reading() {
        CaseFile caseFile = Given.on(
                "2026-04-01",
                "cpf requested 2026-03-02 1700.00 90.00; cpf requested 2026-03-01 1550.00 120.00;"
                        + " cpf requested 2026-03-01 1600.00 150.00; cpf requested 2026-03-01 1500.00 100.00");
        assertThat(Measure.RIGHTS.of(caseFile)).isEqualTo(160000);
        assertThat(Measure.CONTRIBUTION.of(caseFile)).isEqualTo(10000);
    }

    @Test
    void payments_of_the_first_day_are_one_first_payment() {
        CaseFile caseFile = Given.on(
                "2026-04-01",
                "quote delivered 2026-02-01 100.00; payment requested 2026-03-02 40.00;"
                        + " payment requested 2026-03-01 10.00;"
                        + " payment requested 2026-03-01 20.50");
        assertThat(firstPayment(caseFile)).isEqualTo(new Because.Share(3050, 5000));
        assertThat(caseFile.marked(Mark.FIRST_COMMITMENT)).contains(Given.day("2026-03-01"));
    }

    @Test
    void minutes_of_invoices_and_of_leave_are_added_up() {
        CaseFile caseFile = Given.on(
                "2026-04-01",
                "invoice issued 2026-03-02 60; invoice issued 2026-03-03 90; leave taken 2026-03-02 120;"
                        + " leave taken 2026-03-03 30");
        assertThat(Measure.BILLED.of(caseFile)).isEqualTo(150);
        assertThat(Measure.LEAVE.of(caseFile)).isEqualTo(150);
    }

    @Test
    void a_sum_stops_at_the_greatest_number() {
        String quote = "quote delivered 2026-02-01 99999999.00; payment requested 2026-03-01 20000000.00;";
        int greatest = Integer.MAX_VALUE;
        assertThat(firstPayment(Given.on("2026-04-01", quote + "payment requested 2026-03-01 20000000.00")))
                .isEqualTo(new Because.Share(greatest, greatest / 2));
        assertThat(Measure.LEAVE.of(
                        Given.on("2026-04-01", "leave taken 2026-03-02 2147483647; leave taken 2026-03-03 2147483647")))
                .isEqualTo(greatest);
    }

    private static Because firstPayment(CaseFile caseFile) {
        return new MustNotExceedShare(Given.norm("X"), Given.value("percent", 50))
                .because(caseFile)
                .leaves(Because.Share.class)
                .findFirst()
                .orElseThrow();
    }
}
