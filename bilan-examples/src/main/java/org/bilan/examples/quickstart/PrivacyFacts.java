package org.bilan.examples.quickstart;

import static org.bilan.examples.quickstart.FactLine.made;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.PrivacyFact;
import org.jspecify.annotations.Nullable;

/**
 * What may be kept and shown, and breaches of personal data.
 *
 * @param zone the zone in which hours of the day are told; an hour that comes twice in autumn is the first of the two
 */
record PrivacyFacts(Optional<LocalDate> on, Details details, ZoneId zone) {
    private static final Pattern HOUR = Pattern.compile("(?:le |on )?(" + LineText.DATE.pattern() + ") (?:a|at) "
            + "([01]?\\d|2[0-3])(?::([0-5]\\d)| ?h ?([0-5]\\d)?)");

    Optional<BilanEvent> read(FactKind kind) {
        return switch (kind) {
            case RETENTION_AGREED -> made(on, until(), PrivacyFact.RetentionAgreed::new);
            case DISCLOSURE_AUTHORISED -> made(on, disclosure(), PrivacyFact.DisclosureAuthorised::new);
            case DISCLOSURE_REVOKED -> made(on, disclosure(), PrivacyFact.DisclosureRevoked::new);
            case DOCUMENT_DISCLOSED -> made(on, disclosure(), PrivacyFact.DocumentDisclosed::new);
            case DATA_BREACH_KNOWN -> made(on, instant(), PrivacyFact.DataBreachKnown::new);
            case DATA_BREACH_NOTIFIED -> made(on, instant(), PrivacyFact.DataBreachNotified::new);
            default -> throw FactLine.unknown(kind);
        };
    }

    private Optional<LocalDate> until() {
        String text = details.text();
        details.takeAll();
        List<LocalDate> dates = details.line().dates(text);
        boolean tooEarly = on.isPresent() && dates.stream().anyMatch(day -> day.isBefore(on.get()));
        return dates.size() == 1 && !tooEarly
                ? Optional.of(dates.get(0))
                : details.line().wrong("terme", text, "« jusqu'au AAAA-MM-JJ », pas avant la date du fait");
    }

    private Optional<Disclosure> disclosure() {
        Optional<Disclosure.Document> document = details.one("document", Words.DOCUMENTS);
        Optional<Disclosure.Recipient> recipient = details.one("destinataire", Words.RECIPIENTS);
        return document.flatMap(what -> recipient.map(whom -> new Disclosure(what, whom)));
    }

    private Optional<Instant> instant() {
        Optional<Matcher> found = details.matching(HOUR);
        if (found.isEmpty()) {
            return wrongHour();
        }
        Matcher parts = found.get();
        LocalTime time = LocalTime.of(number(parts.group(2)), number(parts.group(3)) + number(parts.group(4)));
        return details.line().date("date", parts.group(1)).flatMap(day -> at(day.atTime(time)));
    }

    /** The number of a part; zero where the part is left out. */
    private static int number(@Nullable String part) {
        return part == null ? 0 : Integer.parseInt(part);
    }

    private Optional<Instant> at(LocalDateTime local) {
        boolean exists = !zone.getRules().getValidOffsets(local).isEmpty();
        boolean sameDay = on.isEmpty() || on.get().equals(local.toLocalDate());
        return exists && sameDay ? Optional.of(local.atZone(zone).toInstant()) : wrongHour();
    }

    private Optional<Instant> wrongHour() {
        return details.line()
                .wrong("heure", details.text(), "une heure qui existe, le jour du fait : « le 2026-10-24 à 20:00 »");
    }
}
