package org.bilan.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.testkit.Facts;

/** Facts that somebody may try to record on a day: each kind with what it can say, lawful or not. */
final class Attempts {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    /** A whole bilan at own cost, one act a line, each after some days: attempts are made anywhere in it. */
    private static final List<String> STORY = List.of(
            "0 first contact made {}; status declared {}; employer declared {}",
            "1 intake interview offered {}",
            "2 intake interview held {}; information given {} ALL; quote delivered {} 1850.00",
            "3 offer accepted {}; funding file opened {} OWN_COST 0; cooperation committed {}",
            "1 agreement draft sent {} TRAINING_CONTRACT; consent given {}",
            "1 agreement signed {} TRAINING_CONTRACT; funding approved {} OWN_COST",
            "12 payment requested {} 555.00",
            "1 session held {} PRELIMINARY 120; attendance signed {}; workbook handed over {} bundle",
            "1 phase closed {} PRELIMINARY",
            "7 session held {} INVESTIGATION 600; attendance signed {}; instrument administered {}",
            "1 phase closed {} INVESTIGATION; bilan suspended {}; bilan resumed {}",
            "7 session held {} CONCLUSIONS 120; attendance signed {}; results delivered {}",
            "0 retention agreed {} {}; synthesis delivered {}; phase closed {} CONCLUSIONS; bilan ended {}",
            "0 documents destroyed {}; completion certificate issued {}; survey sent {}",
            "190 follow up offered {}; follow up held {}");

    private static final Map<String, List<String>> WAYS = new TreeMap<>(Map.of(
            "SESSION_HELD",
                    List.of("PRELIMINARY 60", "INVESTIGATION 700 REMOTE_SYNC", "CONCLUSIONS 1500", "PRELIMINARY 9"),
            "PHASE_CLOSED", List.of("PRELIMINARY", "INVESTIGATION", "CONCLUSIONS"),
            "QUOTE_DELIVERED", List.of("1850.00", "incomplete", "0.00", "9999.00"),
            "FUNDING_FILE_OPENED", List.of("CPF 0", "EMPLOYER_PLAN 100", "REDEPLOYMENT_LEAVE 50", "OWN_COST 0"),
            "FUNDING_APPROVED", List.of("CPF", "EMPLOYER_PLAN", "REDEPLOYMENT_LEAVE", "OWN_COST"),
            "AGREEMENT_SIGNED", List.of("TRAINING_CONTRACT", "TRIPARTITE_AGREEMENT", "PLATFORM_TERMS"),
            "AGREEMENT_DRAFT_SENT", List.of("TRIPARTITE_AGREEMENT", "TRAINING_CONTRACT", "TRAINING_CONTRACT -PRICE"),
            "CPF_REQUESTED", List.of("1600.00 150.00", "1600.01 150.00", "0.00 1.00"),
            "PAYMENT_REQUESTED", List.of("0.00", "100.00", "1850.00"),
            "DOCUMENT_DISCLOSED", List.of("SYNTHESIS EMPLOYER", "ACTION_PLAN FUNDER")));

    private Attempts() {}

    /** The story up to some act, and the day after it. */
    static Arbitrary<List<BilanEvent>> stories() {
        return Arbitraries.integers().between(0, STORY.size()).map(Attempts::story);
    }

    static List<BilanEvent> story(int acts) {
        LocalDate day = FIRST_DAY;
        List<BilanEvent> facts = new ArrayList<>();
        for (String act : STORY.subList(0, acts)) {
            int space = act.indexOf(' ');
            day = day.plusDays(Integer.parseInt(act.substring(0, space)));
            facts.addAll(Facts.parse(act.substring(space + 1).replace("{}", day.toString())));
        }
        return facts;
    }

    /** A fact of any known kind on some day that is filled in later. */
    static Arbitrary<Attempt> any() {
        Arbitrary<FactKind> kinds = Arbitraries.of(FactKind.values()).filter(kind -> kind != FactKind.OPAQUE);
        Arbitrary<FactKind> telling = Arbitraries.of(
                FactKind.SESSION_HELD,
                FactKind.SESSION_HELD,
                FactKind.PHASE_CLOSED,
                FactKind.PAYMENT_REQUESTED,
                FactKind.REFLECTION_LAPSED,
                FactKind.BILAN_ENDED,
                FactKind.SESSION_PLANNED);
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(3, kinds), Tuple.of(1, telling)),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(0, 0, 0, 1, 2, 9, 11, 30, 400))
                .as(Attempt::new);
    }

    /** What is tried, in which way, and how many days later. */
    record Attempt(FactKind kind, int way, int days) {
        BilanEvent on(LocalDate day) {
            List<String> ways = WAYS.getOrDefault(kind.name(), List.of(""));
            return Facts.one(kind.name().replace('_', ' ') + " " + day + " " + ways.get(way % ways.size()));
        }
    }

    static History history(List<BilanEvent> facts) {
        History history = new History(new BilanId("b-1"), List.of());
        for (BilanEvent fact : facts) {
            history = history.with(fact);
        }
        return history;
    }

    static LocalDate lastDay(History history) {
        return history.events().stream()
                .map(BilanEvent::on)
                .max(LocalDate::compareTo)
                .orElse(FIRST_DAY);
    }
}
