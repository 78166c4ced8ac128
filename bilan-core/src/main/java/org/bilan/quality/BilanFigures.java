package org.bilan.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.agreement.FundingKind;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.SideFact;

/** Works out the figures of one bilan in one accounting year. */
final class BilanFigures {
    private final BilanAccount account;
    private final AccountingYear year;
    private final Map<BpfLine, BpfFigure> lines = new EnumMap<>(BpfLine.class);
    private final List<BpfGap> gaps = new ArrayList<>();

    private BilanFigures(BilanAccount account, AccountingYear year) {
        this.account = account;
        this.year = year;
    }

    static ActivityFigures of(BilanAccount account, AccountingYear year) {
        BilanFigures figures = new BilanFigures(account, year);
        figures.time();
        figures.income();
        return new ActivityFigures(figures.lines, figures.gaps);
    }

    /** Hours followed by the day of the session; who has none in the year is not counted. */
    private void time() {
        List<BilanEvent.SessionHeld> sessions = sessions();
        long minutes = minutes(sessions);
        if (minutes == 0) {
            return;
        }
        add(BpfLine.F3_E_BILANS, BpfFigure.people(1, minutes));
        add(
                BpfLine.E_ACCOMPANIED,
                BpfFigure.people(
                        0,
                        minutes(sessions.stream()
                                .filter(session -> session.mode().isAccompanied())
                                .toList())));
        add(BpfLine.B_REMOTE_SESSIONS, BpfFigure.people(remote(sessions), 0));
        trainee()
                .ifPresentOrElse(
                        line -> add(line, BpfFigure.people(1, minutes)),
                        () -> gaps.add(
                                new BpfGap.StatusUnknown(account.history().id())));
    }

    /** Invoices by their own day; one that the accounts do not know is a gap. */
    private void income() {
        List<BilanAccount.Income> entries = account.income().stream()
                .filter(entry -> year.contains(entry.issuedOn()))
                .toList();
        entries.forEach(entry -> add(BpfLine.income(entry.funding()), BpfFigure.income(entry.euros())));
        boolean invoiced = events(FactKind.INVOICE_ISSUED).stream().anyMatch(fact -> year.contains(fact.on()));
        if (invoiced && entries.isEmpty()) {
            gaps.add(new BpfGap.IncomeUnknown(account.history().id()));
        }
    }

    private void add(BpfLine line, BpfFigure figure) {
        lines.merge(line, figure, BpfFigure::plus);
    }

    private List<BilanEvent.SessionHeld> sessions() {
        return events(FactKind.SESSION_HELD).stream()
                .map(BilanEvent.SessionHeld.class::cast)
                .filter(session -> year.contains(session.on()))
                .toList();
    }

    /** Who pays alone is on line d, whatever the status; the last scheme and status known by the end of the year count. */
    private Optional<BpfLine> trainee() {
        if (funding().filter(FundingKind.OWN_COST::equals).isPresent()) {
            return Optional.of(BpfLine.F1_D_INDIVIDUALS);
        }
        return last(FactKind.STATUS_DECLARED)
                .map(SideFact.StatusDeclared.class::cast)
                .map(SideFact.StatusDeclared::status)
                .map(BpfLine::trainee);
    }

    private Optional<FundingKind> funding() {
        return last(FactKind.FUNDING_APPROVED)
                .map(BilanEvent.FundingApproved.class::cast)
                .map(BilanEvent.FundingApproved::funding)
                .or(() -> last(FactKind.FUNDING_FILE_OPENED)
                        .map(SideFact.FundingFileOpened.class::cast)
                        .map(SideFact.FundingFileOpened::funding));
    }

    private Optional<BilanEvent> last(FactKind kind) {
        LocalDate end = year.to();
        return events(kind).stream()
                .filter(fact -> !fact.on().isAfter(end))
                .reduce((first, second) -> second.on().isBefore(first.on()) ? first : second);
    }

    private List<BilanEvent> events(FactKind kind) {
        return account.history().story().stream()
                .filter(fact -> fact.kind() == kind)
                .toList();
    }

    private static long remote(List<BilanEvent.SessionHeld> sessions) {
        return sessions.stream()
                .filter(session -> session.mode() != DeliveryMode.IN_PERSON)
                .count();
    }

    private static long minutes(List<BilanEvent.SessionHeld> sessions) {
        return sessions.stream().mapToLong(BilanEvent.SessionHeld::minutes).sum();
    }
}
