package org.bilan.scheduling.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;

/**
 * Judges a plan of a season, or of one bilan, proposed, made by hand or by an engine of the host.
 *
 * @param breaches every rule that is broken, in the order of the bilans, then what bilans share; empty if it is lawful
 * @param standing how good it is; to be compared only with that of a lawful plan of the same season
 */
public record PlanAudit(List<Breach> breaches, Standing standing) {
    public PlanAudit {
        breaches = List.copyOf(breaches);
    }

    /** Whether nothing is broken. */
    public boolean isLawful() {
        return breaches.isEmpty();
    }

    /**
     * Judges a plan of a season.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if a session is in a year that the legal calendar does not know
     */
    public static PlanAudit of(Season season, Portfolio portfolio) {
        return new Whole(season, portfolio).judge();
    }

    /**
     * Judges a plan of one bilan, its sessions in any order, as if there were no other; no load costs anything then.
     *
     * @throws org.bilan.legaltime.OutsideKnownYears if a session is in a year that the legal calendar does not know
     */
    public static PlanAudit of(PlanningCase planning, List<PlannedSession> sessions) {
        OnePlan one = new OnePlan(planning, sessions);
        return new PlanAudit(one.breaches(), new Standing(0, Wishes.cost(planning, sessions), List.of()));
    }

    /** One plan of a season. */
    private static final class Whole {
        private final Season season;
        private final Portfolio portfolio;
        private final Map<BilanId, RequestedBilan> bilans = new HashMap<>();
        private final Map<String, Consultant> consultants = new HashMap<>();
        private final List<Breach> found = new ArrayList<>();
        private long wishes;

        Whole(Season season, Portfolio portfolio) {
            this.season = season;
            this.portfolio = portfolio;
            season.bilans().forEach(bilan -> bilans.put(bilan.id(), bilan));
            season.consultants().forEach(consultant -> consultants.put(consultant.id(), consultant));
        }

        PlanAudit judge() {
            everyBilanOnce();
            portfolio.assignments().forEach(this::alone);
            found.addAll(new Shared(season, portfolio, bilans).breaches());
            Loads loads = new Loads(season, portfolio, bilans);
            found.addAll(loads.breaches());
            int unplaced = season.bilans().size()
                    - (int) portfolio.assignments().stream()
                            .map(Assignment::bilan)
                            .filter(bilans::containsKey)
                            .distinct()
                            .count();
            return new PlanAudit(found, new Standing(unplaced, wishes + loads.cost(), loads.heaviestFirst()));
        }

        private void everyBilanOnce() {
            Set<BilanId> seen = new HashSet<>();
            Stream.concat(
                            portfolio.assignments().stream().map(Assignment::bilan),
                            portfolio.unassigned().stream().map(Unassigned::bilan))
                    .filter(id -> !seen.add(id) || !bilans.containsKey(id))
                    .forEach(id -> found.add(new Breach(AuditRule.EVERY_BILAN_ONCE, id.value(), "", 1)));
            season.bilans().stream()
                    .map(RequestedBilan::id)
                    .filter(id -> !seen.contains(id))
                    .forEach(id -> found.add(new Breach(AuditRule.EVERY_BILAN_ONCE, id.value(), "", 1)));
        }

        private void alone(Assignment one) {
            RequestedBilan bilan = bilans.get(one.bilan());
            Consultant consultant = consultants.get(one.consultantId());
            String id = one.bilan().value();
            if (consultant == null) {
                found.add(new Breach(AuditRule.OF_THE_TEAM, id, one.consultantId(), 1));
            }
            if (consultant == null || bilan == null) {
                return;
            }
            if (bilan.heldBy().filter(holder -> !holder.equals(consultant.id())).isPresent()) {
                found.add(new Breach(AuditRule.CONTINUITY, id, consultant.id(), 1));
            }
            String lacking = bilan.asksOfConsultant().stream()
                    .filter(asked -> !consultant.qualifications().contains(asked))
                    .sorted(Comparator.naturalOrder())
                    .collect(Collectors.joining(", "));
            if (!lacking.isEmpty()) {
                found.add(new Breach(AuditRule.QUALIFIED, id, consultant.id() + ": " + lacking, 1));
            }
            PlanningCase planning = season.caseOf(bilan, consultant);
            found.addAll(new OnePlan(planning, one.sessions()).breaches());
            wishes += Wishes.cost(planning, one.sessions());
        }
    }
}
