package org.bilan.examples.quickstart;

import static org.bilan.examples.quickstart.FactLine.made;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilan.agreement.FundingKind;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.SideFact;

/** Who pays, how much, and for how many hours. */
record MoneyFacts(Optional<LocalDate> on, Details details) {
    private static final Pattern SHARE = Pattern.compile("(?:employeur|employer) (\\d{1,3}) ?%");
    private static final Pattern RIGHTS = Pattern.compile("(.+?) (?:de droits|of rights)");
    private static final Pattern CONTRIBUTION = Pattern.compile("(.+?) (?:de participation|of contribution)");

    Optional<BilanEvent> read(FactKind kind) {
        return switch (kind) {
            case FUNDING_FILE_OPENED -> file();
            case CPF_REQUESTED -> request();
            case PREVIOUS_BILAN_DECLARED -> made(on, previous(), SideFact.PreviousBilanDeclared::new);
            case LEAVE_TAKEN -> made(on, details.length("durée"), SideFact.LeaveTaken::new);
            case INVOICE_ISSUED -> made(on, details.length("durée"), SideFact.InvoiceIssued::new);
            case PAYMENT_REQUESTED -> made(on, payment(), SideFact.PaymentRequested::new);
            default -> throw FactLine.unknown(kind);
        };
    }

    private Optional<BilanEvent> file() {
        Optional<FundingKind> funding = details.one("financement", Words.FUNDINGS);
        Optional<Integer> share = details.matching(SHARE)
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(percent -> percent <= 100)
                .or(() ->
                        details.line().wrong("part de l'employeur", details.text(), "« employeur 100 % », de 0 à 100"));
        return funding.flatMap(
                scheme -> made(on, share, (day, percent) -> new SideFact.FundingFileOpened(day, scheme, percent)));
    }

    private Optional<BilanEvent> request() {
        Optional<BigDecimal> rights = part("droits", RIGHTS, "« 1600,00 € de droits »");
        Optional<BigDecimal> contribution = part("participation", CONTRIBUTION, "« 150,00 € de participation »");
        return rights.flatMap(
                taken -> made(on, contribution, (day, added) -> new SideFact.CpfRequested(day, taken, added)));
    }

    private Optional<BigDecimal> part(String field, Pattern pattern, String expected) {
        return details.matching(pattern)
                .flatMap(found -> LineText.amount(found.group(1)))
                .or(() -> details.line().wrong(field, details.text(), expected));
    }

    private Optional<BigDecimal> payment() {
        return details.take(detail -> LineText.amount(detail).isPresent())
                .flatMap(LineText::amount)
                .or(() -> details.line().wrong("montant", details.text(), "un montant « 555,00 € »"));
    }

    private Optional<LocalDate> previous() {
        String text = details.text();
        details.takeAll();
        List<LocalDate> dates = details.line().dates(text);
        return dates.size() == 1
                ? Optional.of(dates.get(0))
                : details.line().wrong("bilan précédent", text, "une date, comme « le 2020-05-04 »");
    }
}
