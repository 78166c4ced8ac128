package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.Phase;
import org.bilan.papers.DataKind;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.BeneficiaryStatus;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What databases out there hold is read for ever, and with the same meaning. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenEventsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 8);

    static List<String> lines() {
        return Golden.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_golden_line_is_read_as_a_known_fact_and_written_back_letter_by_letter(String line) {
        BilanEvent fact = EventCodec.read(Golden.stored(line));
        assertThat(fact.kind().name()).isEqualTo(Golden.stored(line).type());
        assertThat(fact.on()).isEqualTo(Golden.stored(line).on());
        assertThat(Golden.line(EventCodec.write(fact))).isEqualTo(line);
    }

    @ParameterizedTest
    @EnumSource(value = FactKind.class, mode = EnumSource.Mode.EXCLUDE, names = "OPAQUE")
    void every_kind_of_fact_has_at_least_three_golden_lines(FactKind kind) {
        assertThat(lines())
                .filteredOn(line -> line.startsWith(kind.name() + "|1|"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    static Stream<String> words() {
        return Stream.of(
                        fields("FIRST_CONTACT_MADE", "channel", ContactChannel.values()),
                        fields("FUNDING_APPROVED", "funding", FundingKind.values()),
                        fields("AGREEMENT_SIGNED", "agreement", AgreementKind.values()),
                        fields("SESSION_HELD", "phase", Phase.values()),
                        fields("SESSION_HELD", "mode", DeliveryMode.values()),
                        fields("PHASE_CLOSED", "phase", Phase.values()),
                        fields("STATUS_DECLARED", "status", BeneficiaryStatus.values()),
                        fields("FEASIBILITY_STATED", "feasibility", Feasibility.values()),
                        fields("BREACH_EXPLAINED", "reason", BreachReason.values()),
                        fields("FUNDING_FILE_OPENED", "funding", FundingKind.values()),
                        fields("AGREEMENT_DRAFT_SENT", "agreement", AgreementKind.values()),
                        fields("DOCUMENT_DISCLOSED", "document", Disclosure.Document.values()),
                        fields("DOCUMENT_DISCLOSED", "recipient", Disclosure.Recipient.values()),
                        fields("PAPER_RECORDED", "paper", PaperKind.values()),
                        fields("ACCESS_CONSENTED", "document", DataKind.values()),
                        fields("ACCESS_CONSENTED", "purpose", Purpose.values()))
                .flatMap(fields -> fields);
    }

    private static Stream<String> fields(String type, String field, Enum<?>... words) {
        return Stream.of(words).map(word -> type + "\\|.*\"" + field + "\":\"" + word.name() + "\".*");
    }

    @ParameterizedTest
    @MethodSource("words")
    void every_word_of_every_field_has_a_golden_line(String pattern) {
        assertThat(lines()).anyMatch(line -> line.matches(pattern));
    }

    @Test
    void no_golden_line_stands_twice() {
        assertThat(lines()).doesNotHaveDuplicates();
    }

    @Test
    void a_complete_quote_means_what_it_meant() {
        Quote quote = new Quote.Builder()
                .amountIncludingTax(new BigDecimal("1850.00"))
                .plannedStart(LocalDate.of(2026, 2, 2))
                .plannedEnd(LocalDate.of(2026, 4, 30))
                .agreedMinutes(1440)
                .build();
        assertThat(meanings()).contains(new BilanEvent.QuoteDelivered(DAY, quote));
    }

    @Test
    void an_empty_quote_lacks_every_mention() {
        assertThat(meanings()).contains(new BilanEvent.QuoteDelivered(DAY, new Quote.Builder().build()));
    }

    @Test
    void sessions_and_offers_mean_what_they_meant() {
        LocalDate offered = LocalDate.of(2026, 1, 6);
        assertThat(meanings())
                .contains(
                        new BilanEvent.SessionHeld(
                                LocalDate.of(2026, 2, 2), Phase.CONCLUSIONS, 45, DeliveryMode.REMOTE_ASYNC),
                        new BilanEvent.IntakeInterviewOffered(
                                offered, List.of(offered.plusDays(2), offered.plusDays(3), offered.plusDays(6))));
    }

    private static List<BilanEvent> meanings() {
        return lines().stream().map(Golden::stored).map(EventCodec::read).toList();
    }
}
