package org.bilan.scheduling.portfolio;

import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;

/**
 * Lets an improver try, and keeps its answer only if the audit finds it lawful and not worse than what was given.
 *
 * @param improver whose answers are judged
 */
public record AuditedImprover(PortfolioImprover improver) implements PortfolioImprover {
    /**
     * What became of an answer.
     *
     * @param kept the plan to go on with: the answer if it was accepted, else the given one
     * @param ofGiven the audit of what was given
     * @param ofAnswer the audit of the answer, kept or not
     */
    public record Verdict(Portfolio kept, PlanAudit ofGiven, PlanAudit ofAnswer, boolean isAccepted) {}

    @Override
    public Portfolio improve(Season season, Portfolio given) {
        return judge(season, given).kept();
    }

    /** The same, with what the audit said of both: an unlawful answer is refused, also where the given plan is unlawful too. */
    public Verdict judge(Season season, Portfolio given) {
        Portfolio answer = improver.improve(season, given);
        PlanAudit before = PlanAudit.of(season, given);
        PlanAudit after = PlanAudit.of(season, answer);
        boolean isAccepted =
                after.isLawful() && (!before.isLawful() || !after.standing().isWorseThan(before.standing()));
        return new Verdict(isAccepted ? answer : given, before, after, isAccepted);
    }
}
