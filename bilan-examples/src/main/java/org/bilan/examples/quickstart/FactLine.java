package org.bilan.examples.quickstart;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/** One line of a story file that tells a fact: {@code date fact ; detail ; detail}. Collects what is wrong with it. */
final class FactLine {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern LINE = Pattern.compile("(" + DATE.pattern() + ")\\s+([^;]+)(;.*)?");
    private static final Pattern HOURS = Pattern.compile("(-?)\\s?(\\d{1,4}) ?h ?(\\d{1,2})?");
    private static final Pattern MINUTES = Pattern.compile("(-?)\\s?(\\d{1,5}) ?min");
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d ]{0,12})([.,]\\d{1,2})? ?(€|eur)");

    private final int line;
    private final List<StoryProblem> problems;
    private final Set<String> understood = new HashSet<>();
    private List<String> details = List.of();

    FactLine(int line, List<StoryProblem> problems) {
        this.line = line;
        this.problems = problems;
    }

    static boolean looksLikeOne(String text) {
        return DATE.matcher(text).lookingAt();
    }

    Optional<BilanEvent> parse(String text) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            return wrong("ligne", text, "« AAAA-MM-JJ fait ; détail ; détail »");
        }
        String rest = matcher.group(3) == null ? "" : matcher.group(3).substring(1);
        details = rest.isBlank()
                ? List.of()
                : List.of(rest.split(";", -1)).stream().map(String::trim).toList();
        Optional<LocalDate> on = date("date", matcher.group(1));
        Optional<FactKind> kind = word("fait", matcher.group(2).trim(), Words.FACTS);
        Optional<BilanEvent> fact = kind.flatMap(known -> fact(known, on));
        if (kind.isPresent()) {
            details.stream()
                    .filter(detail -> !understood.contains(detail))
                    .forEach(detail -> wrong("détail", detail, "un détail que ce fait connaît, ou rien"));
        }
        return fact;
    }

    /** Reads the details even where the date is wrong, so that all mistakes of the line are told. */
    private Optional<BilanEvent> fact(FactKind kind, Optional<LocalDate> on) {
        return switch (kind) {
            case FIRST_CONTACT_MADE -> {
                Optional<ContactChannel> channel = detail("moyen", Words.CHANNELS);
                yield made(on, channel, BilanEvent.FirstContactMade::new);
            }
            case INTAKE_INTERVIEW_OFFERED -> made(on, slots(on), BilanEvent.IntakeInterviewOffered::new);
            case QUOTE_DELIVERED -> made(on, quote(), BilanEvent.QuoteDelivered::new);
            case FUNDING_APPROVED -> {
                Optional<FundingKind> funding = detail("financement", Words.FUNDINGS);
                yield made(on, funding, BilanEvent.FundingApproved::new);
            }
            case AGREEMENT_SIGNED -> made(on, detail("accord", Words.AGREEMENTS), BilanEvent.AgreementSigned::new);
            case SESSION_HELD -> session(on);
            case PHASE_CLOSED -> made(on, detail("phase", Words.PHASES), BilanEvent.PhaseClosed::new);
            case INTAKE_INTERVIEW_HELD -> on.map(BilanEvent.IntakeInterviewHeld::new);
            case OFFER_ACCEPTED -> on.map(BilanEvent.OfferAccepted::new);
            case OFFER_REFUSED -> on.map(BilanEvent.OfferRefused::new);
            case CONSENT_GIVEN -> on.map(BilanEvent.ConsentGiven::new);
            case SYNTHESIS_DELIVERED -> on.map(BilanEvent.SynthesisDelivered::new);
            case BILAN_ENDED -> on.map(BilanEvent.BilanEnded::new);
            case BILAN_ABANDONED -> on.map(BilanEvent.BilanAbandoned::new);
            case FOLLOW_UP_HELD -> on.map(BilanEvent.FollowUpHeld::new);
            case OPAQUE -> Optional.empty();
        };
    }

    private interface Maker<T, F> {
        F make(LocalDate on, T detail);
    }

    private static <T, F extends BilanEvent> Optional<BilanEvent> made(
            Optional<LocalDate> on, Optional<T> detail, Maker<T, F> maker) {
        return on.flatMap(day -> detail.map(value -> maker.make(day, value)));
    }

    private Optional<BilanEvent> session(Optional<LocalDate> on) {
        Optional<Phase> phase = detail("phase", Words.PHASES);
        Optional<DeliveryMode> mode = detail("modalité", Words.MODES);
        Optional<Integer> minutes = details.stream()
                .filter(FactLine::isLength)
                .findFirst()
                .map(text -> {
                    understood.add(text);
                    return length("durée", text);
                })
                .orElseGet(() -> wrong("durée", String.join(" ; ", details), "une durée comme 2 h 30 ou 150 min"));
        return on.flatMap(day -> phase.flatMap(open ->
                minutes.flatMap(length -> mode.map(how -> new BilanEvent.SessionHeld(day, open, length, how)))));
    }

    private Optional<List<LocalDate>> slots(Optional<LocalDate> on) {
        understood.addAll(details);
        List<LocalDate> slots = dates(String.join(" ; ", details));
        boolean tooEarly = on.isPresent() && slots.stream().anyMatch(slot -> slot.isBefore(on.get()));
        if (slots.isEmpty() || tooEarly) {
            return wrong(
                    "créneaux", String.join(" ; ", details), "une date au moins, aucune avant celle de la proposition");
        }
        return Optional.of(slots);
    }

    private Optional<Quote> quote() {
        understood.addAll(details);
        int before = problems.size();
        Quote.Builder quote = new Quote.Builder();
        for (String detail : details) {
            Matcher amount = AMOUNT.matcher(Words.plain(detail));
            if (amount.matches()) {
                quote.amountIncludingTax(amount(amount));
            } else if (isLength(detail)) {
                length("durée", detail).ifPresent(quote::agreedMinutes);
            } else {
                period(detail, quote);
            }
        }
        return problems.size() == before ? Optional.of(quote.build()) : Optional.empty();
    }

    private void period(String detail, Quote.Builder quote) {
        List<LocalDate> dates = dates(detail);
        if (dates.size() == 2 && !dates.get(1).isBefore(dates.get(0))) {
            quote.plannedStart(dates.get(0)).plannedEnd(dates.get(1));
        } else {
            wrong("devis", detail, "un montant « 1850,00 € », « du AAAA-MM-JJ au AAAA-MM-JJ » ou une durée « 20 h »");
        }
    }

    private static BigDecimal amount(Matcher matcher) {
        String cents = matcher.group(2) == null ? ".00" : matcher.group(2).replace(',', '.');
        return new BigDecimal(matcher.group(1).replace(" ", "") + cents).setScale(2);
    }

    private static boolean isLength(String text) {
        String plain = Words.plain(text);
        return HOURS.matcher(plain).matches() || MINUTES.matcher(plain).matches();
    }

    /** A length in minutes, or a problem if it is not positive or not one. */
    Optional<Integer> length(String field, String text) {
        Matcher hours = HOURS.matcher(Words.plain(text));
        Matcher minutes = MINUTES.matcher(Words.plain(text));
        int length = 0;
        if (hours.matches()) {
            length = Integer.parseInt(hours.group(2)) * 60
                    + (hours.group(3) == null ? 0 : Integer.parseInt(hours.group(3)));
            length = hours.group(1).isEmpty() ? length : -length;
        } else if (minutes.matches()) {
            length = Integer.parseInt(minutes.group(1) + minutes.group(2));
        }
        return length > 0 ? Optional.of(length) : wrong(field, text, "une durée positive comme 2 h 30 ou 150 min");
    }

    /** The dates that stand in a text; a problem for each that does not exist. */
    List<LocalDate> dates(String text) {
        List<LocalDate> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            date("date", matcher.group()).ifPresent(found::add);
        }
        return found;
    }

    /** A date as 2026-03-02 or 02/03/2026, or a problem if no calendar has it. */
    Optional<LocalDate> date(String field, String text) {
        String[] parts = text.trim().split("[-/]", -1);
        try {
            int first = Integer.parseInt(parts[0]);
            int month = Integer.parseInt(parts[1]);
            int last = Integer.parseInt(parts[2]);
            return Optional.of(
                    text.contains("/") ? LocalDate.of(last, month, first) : LocalDate.of(first, month, last));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException | NumberFormatException impossible) {
            return wrong(field, text, "une date qui existe, comme 2026-03-02 ou 02/03/2026");
        }
    }

    private <T> Optional<T> detail(String field, Map<String, T> words) {
        Optional<String> found = details.stream()
                .filter(detail -> Words.find(words, detail).isPresent())
                .findFirst();
        found.ifPresent(understood::add);
        return found.flatMap(detail -> Words.find(words, detail)).or(() -> {
            String others = details.stream()
                    .filter(detail -> !understood.contains(detail))
                    .collect(Collectors.joining(" ; "));
            return wrong(field, others, oneOf(words));
        });
    }

    /** What a word means, or a problem that lists the words there are. */
    <T> Optional<T> word(String field, String text, Map<String, T> words) {
        return Words.find(words, text).or(() -> wrong(field, text, oneOf(words)));
    }

    private static String oneOf(Map<String, ?> words) {
        return "un de : " + String.join(", ", Words.shown(words));
    }

    <T> Optional<T> wrong(String field, String value, String expected) {
        problems.add(new StoryProblem(line, field, value, expected));
        return Optional.empty();
    }
}
