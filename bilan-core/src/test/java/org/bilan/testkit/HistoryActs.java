package org.bilan.testkit;

import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.Phase;

/** The acts of which {@link Histories} tells a bilan, in the order of the story: who says what, and how often. */
final class HistoryActs {
    static final List<Act> ALL = all();

    private HistoryActs() {}

    /**
     * Something that may happen.
     *
     * @param percent how often it does
     * @param lines ways in which it happens; {@code {}} is the day, {@code {+3}} three days later
     */
    record Act(int percent, List<String> lines) {
        /** The higher the roll of 0 to 99, the more happens: counter-examples shrink to short stories. */
        boolean happens(int roll) {
            return roll >= 100 - percent;
        }

        /** The way that a roll chooses. */
        String line(int roll) {
            return lines.get((99 - roll) % lines.size());
        }
    }

    private static List<Act> all() {
        List<Act> acts = new ArrayList<>();
        acts.addAll(welcome());
        acts.addAll(funding());
        acts.addAll(agreement());
        for (Phase phase : Phase.values()) {
            acts.addAll(phase(phase.name()));
        }
        acts.addAll(end());
        acts.addAll(afterwards());
        acts.addAll(followUp());
        return List.copyOf(acts);
    }

    private static List<Act> welcome() {
        return List.of(
                act(100, "first contact made {}"),
                act(80, "status declared {} {status}"),
                act(20, "employer declared {}", "employer declared {}", "employer declared {} provider"),
                act(4, "contact solicited {}"),
                act(15, "disability disclosed {}"),
                act(15, "feasibility stated {}", "feasibility stated {} NOT_FEASIBLE"),
                act(15, "access barrier reported {}"),
                act(10, "solution proposed {}"),
                act(10, "fully remote proposed {}"),
                act(8, "remote delivery consented {}"),
                act(90, "intake interview offered {}", "intake interview offered {} {+3} {+12}"),
                act(3, "interview declined {}", "referred {}"),
                act(90, "intake interview held {}"),
                act(
                        90,
                        "information given {} ALL",
                        "information given {} ALL -FORMAT",
                        "information given {} PURPOSE HOURS"),
                act(
                        95,
                        "quote delivered {} 1850.00 {+20} {+90}",
                        "quote delivered {} 1850.03 {+61} {+300}",
                        "quote delivered {} incomplete"),
                act(20, "information given {} ALL"),
                act(3, "offer refused {}"),
                act(97, "offer accepted {}"));
    }

    private static List<Act> funding() {
        return List.of(
                act(50, "cooperation committed {}"),
                act(80, "funding file opened {} {funding} 100", "funding file opened {} {funding} 99"),
                act(20, "quote filed {}"),
                act(
                        40,
                        "previous bilan declared {} {-1826}",
                        "previous bilan declared {} {-1827}",
                        "previous bilan declared {} {-1096}"),
                act(
                        60,
                        "cpf requested {} 1600.00 150.00",
                        "cpf requested {} 1600.01 103.20",
                        "cpf requested {} 900.00 102.23"),
                act(40, "mcf requested {}"),
                act(40, "mcf answered {}"),
                act(40, "mcf confirmed {}"),
                act(25, "absence requested {}"),
                act(15, "absence answered {}"),
                act(40, "leave requested {}"),
                act(25, "leave answered {}"),
                act(3, "withdrawn {}", "case closed {}", "referred {}"));
    }

    private static List<Act> agreement() {
        return List.of(
                act(
                        70,
                        "agreement draft sent {} {agreement}",
                        "agreement draft sent {} {agreement} -PRICE -CONDITIONS"),
                act(50, "employee signed {}"),
                act(3, "convention refused {}"),
                act(40, "mcf validated {}"),
                act(85, "funding approved {} {funding}"),
                act(4, "funding refused {}"),
                act(90, "agreement signed {} {agreement}"),
                act(20, "contract at distance {}"),
                act(3, "withdrawn {}"),
                act(40, "payment requested {} 555.00", "payment requested {} 555.01", "payment requested {} 400.00"),
                act(20, "payment requested {} 300.00"),
                act(90, "consent given {}"),
                act(50, "schedule agreed {}"),
                act(15, "later start asked {}"));
    }

    private static List<Act> phase(String phase) {
        String held = "session held {} " + phase;
        return List.of(
                act(
                        95,
                        held + " 480; attendance signed {}; workbook handed over {}",
                        held + " 260 REMOTE_SYNC; attendance signed {}; workbook handed over {} bundle",
                        held + " 481; workbook handed over {} untimed",
                        held + " 60; attendance signed {}"),
                act(20, "leave taken {} 480", "leave taken {} 1441"),
                act(20, "mcf entry declared {}"),
                act(50, "expectations recorded {}; schedule agreed {}"),
                act(20, held + " 120 REMOTE_ASYNC", held + " 700; attendance signed {}; workbook handed over {}"),
                act(
                        15,
                        "instrument administered {}",
                        "instrument administered {}",
                        "instrument administered {} unqualified"),
                act(30, "workbook checked {}"),
                act(8, "retention agreed {} {+800}"),
                act(10, "bilan suspended {}; bilan resumed {}"),
                act(
                        6,
                        "consent revoked {}",
                        "bilan abandoned {}",
                        "withdrawn {}",
                        "force majeure recognised {}",
                        "case closed {}"),
                act(95, "phase closed {} " + phase));
    }

    private static List<Act> end() {
        return List.of(
                act(25, "training proposed {}"),
                act(20, "support cell informed {}"),
                act(60, "results delivered {}; action plan delivered {}"),
                act(90, "synthesis delivered {}"),
                act(20, "cep transmission requested {}"),
                act(20, "synthesis sent to cep {}"),
                act(25, "retention agreed {} {+800}", "retention agreed {} {+2000}", "retention agreed {} {+30}"),
                act(5, "retention revoked {}"),
                act(20, "disclosure authorised {}"),
                act(10, "document disclosed {}"),
                act(10, "disclosure revoked {}", "disclosure revoked {} ACTION_PLAN FUNDER"),
                act(5, "document disclosed {}"),
                act(95, "bilan ended {}"));
    }

    private static List<Act> afterwards() {
        return List.of(
                act(60, "documents destroyed {}"),
                act(40, "completion certificate issued {}"),
                act(40, "attendance attested {}"),
                act(50, "invoice issued {} 600", "invoice issued {} 780", "invoice issued {} 1500"),
                act(20, "rights request received {}"),
                act(15, "rights extension told {}"),
                act(20, "rights request answered {}"),
                act(15, "data breach known {}"),
                act(15, "data breach notified {}"),
                act(20, "synthesis destroyed {}"),
                act(5, "document disclosed {}"),
                act(10, "invoice issued {} 120"));
    }

    private static List<Act> followUp() {
        return List.of(
                act(20, "early follow up asked {}"),
                act(40, "follow up offered {}"),
                act(30, "follow up reminded {}"),
                act(25, "follow up reminded {}"),
                act(10, "follow up declined {}"),
                act(5, "case closed {}"),
                act(40, "action plan reviewed {}"),
                act(70, "follow up held {}"),
                act(10, "action plan reviewed {}"));
    }

    private static Act act(int percent, String... lines) {
        return new Act(percent, List.of(lines));
    }
}
