package org.bilan.examples.quickstart;

import static org.bilan.examples.quickstart.FactLine.made;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PlanFact;
import org.bilan.lifecycle.PlannedSession;
import org.bilan.lifecycle.SideFact;

/** Sessions that were set, what became of them, facts that turned out wrong, and why others broke the law. */
record PlanFacts(Optional<LocalDate> on, Details details) {
    private static final Pattern DAY = Pattern.compile("(?:le |on )(" + LineText.DATE.pattern() + ")");
    private static final Pattern VERSION = Pattern.compile("(?:fait|fact) ([1-9]\\d{0,8})");

    Optional<BilanEvent> read(FactKind kind) {
        return switch (kind) {
            case SESSION_PLANNED -> made(on, session(), PlanFact.SessionPlanned::new);
            case SESSION_CANCELLED -> made(on, session(), PlanFact.SessionCancelled::new);
            case SESSION_MISSED -> made(on, session(), PlanFact.SessionMissed::new);
            case FACT_CORRECTED -> made(on, version(), FactCorrected::removing);
            case BREACH_EXPLAINED -> reason();
            default -> throw FactLine.unknown(kind);
        };
    }

    private Optional<BilanEvent> reason() {
        Optional<BreachReason> reason = details.one("motif", Words.REASONS);
        Optional<Long> version = version();
        return reason.flatMap(why -> made(on, version, (day, fact) -> new SideFact.BreachExplained(day, fact, why)));
    }

    private Optional<PlannedSession> session() {
        Optional<Phase> phase = details.one("phase", Words.PHASES);
        Optional<DeliveryMode> mode = details.one("modalité", Words.MODES);
        Optional<Integer> minutes = details.length("durée");
        Optional<LocalDate> day = day();
        return day.flatMap(set -> phase.flatMap(
                open -> minutes.flatMap(length -> mode.map(how -> new PlannedSession(set, open, length, how)))));
    }

    private Optional<LocalDate> day() {
        return details.matching(DAY)
                .map(found -> details.line().date("jour", found.group(1)))
                .orElseGet(() -> details.line().wrong("jour", details.text(), "« le AAAA-MM-JJ »"));
    }

    /** A wrong fact is taken back; what happened instead is told in a line of its own. */
    private Optional<Long> version() {
        Optional<Matcher> found = details.matching(VERSION);
        return found.map(parts -> Optional.of(Long.parseLong(parts.group(1))))
                .orElseGet(() -> details.line().wrong("fait", details.text(), "« fait 12 », le rang du fait"));
    }
}
