package org.bilan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.port.Slice;

/** Facts of every kind with all that a store may stumble over: far dates, decimals with scale, odd characters. */
public class BilanDomain extends DomainContextBase {
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 1, 1).toEpochDay();

    /** A list of one to eight facts. */
    @Provide
    public Arbitrary<List<BilanEvent>> facts() {
        return fact().list().ofMinSize(1).ofMaxSize(8);
    }

    /** A fact of any kind, those of a newer version among them. */
    @Provide
    public Arbitrary<BilanEvent> fact() {
        return Arbitraries.oneOf(
                dayAnd(Arbitraries.of(ContactChannel.values()), BilanEvent.FirstContactMade::new),
                days().flatMap(day -> Arbitraries.integers()
                        .between(0, 30)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(later -> new BilanEvent.IntakeInterviewOffered(
                                day, later.stream().map(day::plusDays).toList()))),
                days().map(BilanEvent.IntakeInterviewHeld::new),
                dayAnd(quotes(), BilanEvent.QuoteDelivered::new),
                days().map(BilanEvent.OfferAccepted::new),
                days().map(BilanEvent.OfferRefused::new),
                dayAnd(Arbitraries.of(FundingKind.values()), BilanEvent.FundingApproved::new),
                dayAnd(Arbitraries.of(AgreementKind.values()), BilanEvent.AgreementSigned::new),
                days().map(BilanEvent.ConsentGiven::new),
                sessions(),
                dayAnd(Arbitraries.of(Phase.values()), BilanEvent.PhaseClosed::new),
                days().map(BilanEvent.SynthesisDelivered::new),
                days().map(BilanEvent.BilanEnded::new),
                days().map(BilanEvent.BilanAbandoned::new),
                days().map(BilanEvent.FollowUpHeld::new),
                plain(),
                FactsBesideDomain.any(days()),
                opaque());
    }

    /** Ids of letters, digits, accents and signs. */
    @Provide
    public Arbitrary<BilanId> ids() {
        return Arbitraries.strings()
                .withChars("abcABCéÉ-_. 019")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank())
                .map(BilanId::new);
    }

    /** Slices around a history of nine facts. */
    @Provide
    public Arbitrary<Slice> slices() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.longs().between(0, 12),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(true, false))
                .as((from, more, limit, backwards) -> new Slice(from, from + more, limit, backwards));
    }

    private interface Maker<T> {
        BilanEvent make(LocalDate on, T detail);
    }

    private static <T> Arbitrary<BilanEvent> dayAnd(Arbitrary<T> details, Maker<T> maker) {
        return Combinators.combine(days(), details).as(maker::make);
    }

    private static Arbitrary<BilanEvent> sessions() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(Phase.values()),
                        Arbitraries.integers().between(1, 2000),
                        Arbitraries.of(DeliveryMode.values()))
                .as(BilanEvent.SessionHeld::new);
    }

    private static Arbitrary<BilanEvent> plain() {
        Arbitrary<FactKind> kinds = Arbitraries.of(FactKind.values()).filter(FactKind::isPlain);
        return Combinators.combine(days(), kinds).as(BilanEvent.Noted::new);
    }

    private static Arbitrary<BilanEvent> opaque() {
        Arbitrary<String> odd = Arbitraries.of(
                "", "{}", "{\"a\": 1 }", "é", "e\u0301", "\uD83C\uDF33 arbre", "\" ' \\ \n \t", "<&>;--", " ");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('\u0001', '\uD7FF')
                .withCharRange('\uE000', '\uFFFD')
                .ofMaxLength(40);
        Arbitrary<String> types = Arbitraries.of("NEWER_FACT", "Ünbekannt", "", "OFFER_ACCEPTED", "SESSION_HELD");
        return Combinators.combine(days(), types, Arbitraries.integers().between(2, Integer.MAX_VALUE), odd, any)
                .as((day, type, version, first, second) ->
                        new BilanEvent.OpaqueFact(day, type, version, first + second));
    }

    static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.of("0", "0.00", "1850", "1850.5", "1850.00", "1850.0000", "1.85E+3", "99999999.99")
                .map(BigDecimal::new);
    }

    private static Arbitrary<Quote> quotes() {
        return Combinators.combine(
                        amounts().optional(),
                        days().optional(),
                        Arbitraries.integers().between(1, 3000).optional())
                .as((amount, start, minutes) -> {
                    Quote.Builder quote = new Quote.Builder();
                    amount.ifPresent(quote::amountIncludingTax);
                    start.ifPresent(day -> quote.plannedStart(day).plannedEnd(day.plusDays(90)));
                    minutes.ifPresent(quote::agreedMinutes);
                    return quote.build();
                });
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4000).map(LocalDate.of(2020, 1, 1)::plusDays),
                Arbitraries.longs().between(FIRST_DAY, LAST_DAY).map(LocalDate::ofEpochDay),
                Arbitraries.of(
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(1582, 10, 10),
                        LocalDate.of(1900, 2, 28),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(9999, 1, 1)));
    }
}
