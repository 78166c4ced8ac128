package org.bilan.examples.frontend;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.bilan.actions.Action;
import org.bilan.actions.ActionMenu;
import org.bilan.actions.CaseView;
import org.bilan.actions.Command;
import org.bilan.actions.Objection;
import org.bilan.actions.Regime;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.Refusal;
import org.bilan.messages.CaseJson;
import org.bilan.messages.FactJson;
import org.bilan.messages.Texts;
import org.bilan.parties.Role;
import org.bilan.persistence.jdbc.H2Database;
import org.bilan.persistence.jdbc.JdbcAccessLog;
import org.bilan.persistence.jdbc.JdbcBilanJournal;
import org.bilan.port.AccessLog;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.AccessPolicy;
import org.bilan.secrecy.AccessTable;
import org.bilan.secrecy.Viewer;
import org.bilan.usecase.AccessGate;
import org.bilan.usecase.PerformCommand;
import org.bilan.usecase.RecordFact;
import org.bilan.usecase.ShowCase;

/**
 * A case is saved from requests of a front end; then it is shown to four roles, with the consultant's menu on three days;
 * each look stands in the access log.
 */
public final class FrontEnd {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final Texts TEXTS = Texts.in(Locale.FRANCE);
    private static final Regime REGIME =
            new Regime(FrenchRules.shipped(), LegalCalendar.of(Territory.METROPOLE), Enforcement.REFUSE_UNLAWFUL);

    /** The day of the walk: what may be seen is decided on the facts of that day. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-08T16:00:00Z"), ZoneOffset.UTC);

    private final PerformCommand perform;
    private final ShowCase show;
    private final AccessLog log;
    private final PrintStream out;

    private FrontEnd(BilanJournal journal, AccessLog log, PrintStream out) {
        AccessPolicy policy = new AccessPolicy(AccessTable.reviewed(), REGIME.calendar(), Duration.ofSeconds(30));
        AccessGate gate = new AccessGate(policy, log, CLOCK);
        RecordFact recordFact = new RecordFact(journal, REGIME.rules(), REGIME.calendar());
        this.perform = new PerformCommand(journal, recordFact, gate);
        this.show = new ShowCase(journal, REGIME, gate);
        this.log = log;
        this.out = out;
    }

    /** What a browser sends: who, what, and the fact as JSON. */
    private record Request(Role role, Command command, String fact) {}

    /**
     * Runs on a new file and prints to the standard output.
     *
     * @throws IOException if there is no place for a temporary file
     */
    public static void main(String[] args) throws IOException {
        run(
                Files.createTempDirectory("bilan").resolve("journal"),
                new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Saves the case in a file, and prints what was refused, the four views, the three menus, and the log of who looked. */
    static void run(Path file, PrintStream out) {
        try (H2Database database = H2Database.at(file)) {
            FrontEnd saving = open(database, out);
            List<Request> requests = requests();
            for (int i = 0; i < requests.size(); i++) {
                saving.handle(requests.get(i), new OperationId(ID, "request-" + i));
            }
        }
        try (H2Database database = H2Database.at(file)) {
            open(database, out).showAll();
        }
    }

    private static FrontEnd open(H2Database database, PrintStream out) {
        return new FrontEnd(JdbcBilanJournal.open(database, CLOCK), JdbcAccessLog.open(database), out);
    }

    private void handle(Request request, OperationId operation) {
        List<String> wrong = FactJson.read(request.fact())
                .fold(
                        problems -> problems.map(problem -> "400 " + problem).asJava(),
                        fact -> record(request, operation, fact));
        wrong.forEach(out::println);
    }

    private List<String> record(Request request, OperationId operation, BilanEvent fact) {
        PerformCommand.Deed deed = new PerformCommand.Deed(account(request.role()), request.command());
        return perform.perform(deed, operation, fact, REGIME.enforcement())
                .fold(
                        refusals ->
                                refusals.map(refusal -> "409 " + told(refusal)).asJava(),
                        done -> List.of());
    }

    private static Viewer account(Role role) {
        return new Viewer("account-of-" + role, role);
    }

    private static String told(Refusal refusal) {
        return refusal.code() + " " + TEXTS.of(refusal);
    }

    private void showAll() {
        LocalDate day = LocalDate.of(2026, 4, 8);
        CaseJson json = new CaseJson(TEXTS);
        for (Role role : List.of(Role.CONSULTANT, Role.BENEFICIARY, Role.FUNDER, Role.EMPLOYER)) {
            Viewer viewer = account(role);
            CaseView view = show.view(viewer, ID, day);
            out.println("# " + role);
            out.println(json.write(view, show.menu(viewer, ID, day)));
        }
        for (LocalDate date : List.of(LocalDate.of(2026, 3, 20), day, LocalDate.of(2027, 1, 19))) {
            print(show.menu(account(Role.CONSULTANT), ID, date));
        }
        out.println("# who looked");
        log.of(ID)
                .forEach(entry -> out.println(entry.request().viewer().role() + " "
                        + entry.request().access().kind() + " " + entry.verdict()));
    }

    private void print(ActionMenu menu) {
        out.println("# " + TEXTS.of(menu.role()) + ", " + TEXTS.of(menu.day()));
        for (Action action : menu.actions()) {
            if (action.command().roles().contains(menu.role())) {
                out.println((action.isAllowed() ? "[x] " : "[ ] ") + TEXTS.of(action.command()) + " : "
                        + TEXTS.of(action.fact()));
                action.objections().forEach(this::print);
            }
        }
    }

    private void print(Objection objection) {
        out.println("      " + told(objection.refusal()));
        objection.remedies().forEach(remedy -> out.println("      -> " + TEXTS.of(remedy)));
    }

    private static List<Request> requests() {
        return List.of(
                request(Role.ADMINISTRATOR, Command.REGISTER_FIRST_CONTACT, "2026-03-02", "\"channel\":\"PHONE\""),
                request(Role.BENEFICIARY, Command.DECLARE_EMPLOYER, "2026-03-02", "\"isTheProvider\":false"),
                request(Role.CONSULTANT, Command.OFFER_INTAKE_INTERVIEW, "2026-03-05", "\"slots\":[\"2026-03-10\"]"),
                request(Role.CONSULTANT, Command.HOLD_INTAKE_INTERVIEW, "2026-03-10", ""),
                request(
                        Role.ADMINISTRATOR,
                        Command.DELIVER_QUOTE,
                        "2026-03-11",
                        "\"amountIncludingTax\":\"1850.00\",\"plannedStart\":\"2026-04-07\",\"plannedEnd\":\"2026-07-03\","
                                + "\"agreedMinutes\":1200"),
                request(Role.CONSULTANT, Command.ANSWER_OFFER, "2026-03-18", ""),
                request(Role.BENEFICIARY, Command.ANSWER_OFFER, "2026-03-18", ""),
                session("2026-04-07", 120),
                request(Role.BENEFICIARY, Command.GIVE_CONSENT, "2026-03-30", ""),
                session("2026-04-07", 120),
                session("2026-04-08", -120));
    }

    private static Request session(String day, int minutes) {
        return request(
                Role.CONSULTANT,
                Command.RECORD_SESSION,
                day,
                "\"phase\":\"PRELIMINARY\",\"minutes\":" + minutes + ",\"mode\":\"IN_PERSON\"");
    }

    private static Request request(Role role, Command command, String day, String fields) {
        String fact = "{\"kind\":\"" + command.facts().get(0) + "\",\"version\":1,\"on\":\"" + day + "\""
                + (fields.isEmpty() ? "" : "," + fields) + "}";
        return new Request(role, command, fact);
    }
}
