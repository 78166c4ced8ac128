package org.bilan.examples.season;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.messages.Texts;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.portfolio.AuditedImprover;
import org.bilan.scheduling.portfolio.LowerBound;
import org.bilan.scheduling.portfolio.PortfolioPlanner;
import org.bilan.scheduling.schedule.Conflict;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;

/** A planned season in the words of a coordinator. */
record SeasonText(Season season, AuditedImprover.Verdict verdict) {
    private static final Texts TEXTS = Texts.in(Locale.FRANCE);

    String inFrench() {
        StringBuilder text = new StringBuilder();
        text.append("CHARGE DE L'ÉQUIPE\n");
        season.consultants().forEach(consultant -> text.append(load(consultant)));
        text.append("\nQUI COMMENCE QUAND\n");
        portfolio().assignments().stream()
                .sorted(Comparator.comparing(SeasonText::start)
                        .thenComparing(one -> one.bilan().value()))
                .forEach(one -> text.append(line(one)));
        text.append("\nSANS PLACE\n");
        portfolio().unassigned().forEach(one -> text.append(why(one)));
        return text.append(judgement()).toString();
    }

    private Portfolio portfolio() {
        return verdict.kept();
    }

    private String load(Consultant consultant) {
        List<Assignment> hers = portfolio().of(consultant.id());
        int minutes = hers.stream()
                .flatMap(one -> one.sessions().stream())
                .mapToInt(session -> session.need().minutes())
                .sum();
        int share = consultant.caseload().sharePercent();
        return String.format(
                Locale.FRANCE,
                "  %-9s %d bilan%s, %s (%d %% : comme %s à plein temps)%n",
                consultant.id(),
                hers.size(),
                hers.size() > 1 ? "s" : "",
                TEXTS.minutes(minutes),
                share,
                TEXTS.minutes(minutes * 100 / share));
    }

    private static PlannedSession session(Assignment one, int i) {
        return one.sessions().get(i);
    }

    private static LocalDate start(Assignment one) {
        return session(one, 0).slot().date();
    }

    private String line(Assignment one) {
        PlannedSession first = session(one, 0);
        PlannedSession last = session(one, one.sessions().size() - 1);
        return "  " + one.bilan().value() + "  " + TEXTS.of(first.slot().date()) + " à "
                + first.slot().start() + ", " + one.consultantId() + ", "
                + one.sessions().size() + " séances jusqu'au "
                + TEXTS.of(last.slot().date()) + "\n";
    }

    private String why(Unassigned one) {
        String head = "  " + one.bilan().value() + "  " + one.obstacle().in(Locale.FRANCE) + "\n";
        boolean isPlain = one.obstacle() == Unassigned.Obstacle.NOBODY_QUALIFIED;
        return isPlain ? head : head + conflict(one).map(SeasonText::indented).orElse("");
    }

    /** With the consultant who could hold it and has least to do. */
    private Optional<Conflict> conflict(Unassigned one) {
        return season.bilan(one.bilan())
                .flatMap(bilan -> season.consultants().stream()
                        .filter(bilan::isFor)
                        .min(Comparator.comparingInt(
                                consultant -> portfolio().of(consultant.id()).size()))
                        .flatMap(consultant ->
                                PortfolioPlanner.conflict(season, portfolio(), one.bilan(), consultant.id())));
    }

    private static String indented(Conflict conflict) {
        return conflict.in(Locale.FRANCE)
                .lines()
                .map(line -> "        " + line + "\n")
                .reduce("", String::concat);
    }

    private String judgement() {
        PlanAudit audit = PlanAudit.of(season, portfolio());
        long before = verdict.ofGiven().standing().cost();
        long after = audit.standing().cost();
        return String.format(
                Locale.FRANCE,
                "%nContrôle : %d règle enfreinte. Souhaits et équité : %d au départ, %d après amélioration, jamais moins de %d.%n",
                audit.breaches().size(),
                before,
                after,
                LowerBound.of(season).of(portfolio()));
    }
}
