package org.bilan.examples.quickstart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;

/**
 * One line of a story file that tells a fact: {@code date fact ; detail ; detail}.
 *
 * @param zone the legal zone of the establishment, in which hours of the day are told
 */
record FactLine(LineText line, ZoneId zone) {
    private static final Pattern LINE = Pattern.compile("(" + LineText.DATE.pattern() + ")\\s+([^;]+)(;.*)?");

    static boolean looksLikeOne(String text) {
        return LineText.DATE.matcher(text).lookingAt();
    }

    /** The fact; empty, and everything that is wrong told, if it is none. */
    Optional<BilanEvent> parse(String text) {
        Matcher matcher = LINE.matcher(text);
        if (!matcher.matches()) {
            return line.wrong("ligne", text, "« AAAA-MM-JJ fait ; détail ; détail »");
        }
        Details details = Details.of(
                line, matcher.group(3) == null ? "" : matcher.group(3).substring(1));
        Optional<LocalDate> on = line.date("date", matcher.group(1));
        String name = matcher.group(2).trim();
        Optional<FactKind> kind = FactWords.find(name).or(() -> line.wrong("fait", name, FactWords.expected(name)));
        Optional<BilanEvent> fact = kind.flatMap(known -> fact(known, on, details));
        if (kind.isPresent()) {
            details.reportUnread();
        }
        return fact;
    }

    /** Reads the details even where the date is wrong, so that all mistakes of the line are told. */
    private Optional<BilanEvent> fact(FactKind kind, Optional<LocalDate> on, Details details) {
        if (kind.isPlain()) {
            return on.map(day -> new BilanEvent.Noted(day, kind));
        }
        return switch (kind) {
            case STATUS_DECLARED,
                    EMPLOYER_DECLARED,
                    INFORMATION_GIVEN,
                    FEASIBILITY_STATED,
                    AGREEMENT_DRAFT_SENT,
                    WORKBOOK_HANDED_OVER,
                    INSTRUMENT_ADMINISTERED -> new PeopleAndPapers(on, details).read(kind);
            case FUNDING_FILE_OPENED,
                    CPF_REQUESTED,
                    PREVIOUS_BILAN_DECLARED,
                    LEAVE_TAKEN,
                    PAYMENT_REQUESTED,
                    INVOICE_ISSUED -> new MoneyFacts(on, details).read(kind);
            case RETENTION_AGREED,
                    DISCLOSURE_AUTHORISED,
                    DISCLOSURE_REVOKED,
                    DOCUMENT_DISCLOSED,
                    DATA_BREACH_KNOWN,
                    DATA_BREACH_NOTIFIED -> new PrivacyFacts(on, details, zone).read(kind);
            case SESSION_PLANNED, SESSION_CANCELLED, SESSION_MISSED, FACT_CORRECTED, BREACH_EXPLAINED ->
                new PlanFacts(on, details).read(kind);
            default -> new MainLineFacts(on, details).read(kind);
        };
    }

    /** Makes a fact of a day and of what was read. */
    interface Maker<T> {
        BilanEvent make(LocalDate on, T detail);
    }

    /** The fact, if both its day and its detail could be read. */
    static <T> Optional<BilanEvent> made(Optional<LocalDate> on, Optional<T> detail, Maker<T> maker) {
        return on.flatMap(day -> detail.map(value -> maker.make(day, value)));
    }

    /** For a kind that its family forgot: a bug, which the test of all kinds finds. */
    static IllegalArgumentException unknown(FactKind kind) {
        return new IllegalArgumentException("kind (" + kind + ") cannot be told in a story");
    }
}
