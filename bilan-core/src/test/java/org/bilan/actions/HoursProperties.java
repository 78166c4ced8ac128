package org.bilan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.HoursLedger;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PlanFact;
import org.bilan.lifecycle.PlannedSession;
import org.bilan.lifecycle.SideFact;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.rules.french.LabourCode;
import org.bilan.testkit.Facts;

/** Planning, holding, cancelling, missing and correcting sessions in any order: the hours add up and are never exceeded. */
class HoursProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final Regime LAWFUL =
            new Regime(FrenchRules.shipped(), LegalCalendar.of(Territory.METROPOLE), Enforcement.REFUSE_UNLAWFUL);

    /** One thing done with a session. */
    private record Move(int what, int day, int minutes, DeliveryMode mode) {
        BilanEvent fact(Bilan bilan, long version) {
            LocalDate on = DAY.plusDays(day);
            Phase phase = bilan.openPhase().orElse(Phase.CONCLUSIONS);
            PlannedSession session = new PlannedSession(on, phase, minutes, mode);
            List<PlannedSession> planned = bilan.hours().planned();
            PlannedSession one = planned.isEmpty() ? session : planned.get(minutes % planned.size());
            return switch (what) {
                case 0, 1 -> new PlanFact.SessionPlanned(DAY, session);
                case 2 -> new PlanFact.SessionCancelled(on, one);
                case 3 -> new PlanFact.SessionMissed(one.day(), one);
                case 4 -> new SideFact.LeaveTaken(on, minutes);
                case 5 -> new BilanEvent.PhaseClosed(on, phase);
                case 6 -> FactCorrected.removing(on, 1 + minutes % version);
                case 7 -> new BilanEvent.SessionHeld(one.day(), phase, one.minutes(), mode);
                default -> new BilanEvent.SessionHeld(on, phase, minutes, mode);
            };
        }
    }

    @Property(tries = 300)
    void no_interleaving_exceeds_the_hours_and_the_figures_add_up(@ForAll("moves") List<Move> moves) {
        History history = Attempts.history(Facts.parse("first contact made 2026-03-02; employer declared 2026-03-02;"
                + " intake interview offered 2026-03-03; intake interview held 2026-03-03; quote delivered 2026-03-03;"
                + " offer accepted 2026-03-10; consent given 2026-03-10"));
        for (Move move : moves) {
            Admission admission = Admission.of(history, LAWFUL);
            BilanEvent fact = move.fact(admission.bilan(), history.version());
            if (admission.admit(fact).isRight()) {
                history = history.with(fact);
                check(history, fact);
            }
        }
    }

    private static void check(History history, BilanEvent last) {
        HoursLedger hours = BilanDecider.replay(history).hours();
        Count count = new Count();
        history.story().forEach(count::add);
        int most = LabourCode.MOST_MINUTES.at(DAY).orElseThrow().value();
        assertThat(hours.heldMinutes()).isEqualTo(count.held).isLessThanOrEqualTo(most);
        assertThat(hours.accompaniedMinutes() + hours.personalMinutes()).isEqualTo(hours.heldMinutes());
        assertThat(hours.accompaniedMinutes()).isEqualTo(count.accompanied);
        assertThat(hours.heldByPhase().values().stream().mapToInt(each -> each).sum())
                .isEqualTo(count.held);
        assertThat(hours.cancelledMinutes()).isEqualTo(count.cancelled);
        assertThat(hours.missedMinutes()).isEqualTo(count.missed);
        assertThat(hours.leaveMinutes()).isEqualTo(count.leave);
        assertThat(hours.planned()).containsExactlyInAnyOrderElementsOf(count.open);
        for (Phase phase : Phase.values()) {
            assertThat(hours.plannedMinutes(phase))
                    .isEqualTo(count.open.stream()
                            .filter(session -> session.phase() == phase)
                            .mapToInt(PlannedSession::minutes)
                            .sum());
        }
        if (last instanceof PlanFact.SessionPlanned && hours.agreedMinutes().isPresent()) {
            assertThat(hours.heldMinutes() + hours.plannedMinutes())
                    .isLessThanOrEqualTo(hours.agreedMinutes().getAsInt());
        }
    }

    /** The same figures, counted apart from the ledger. */
    private static final class Count {
        private final List<PlannedSession> open = new ArrayList<>();
        private int held;
        private int accompanied;
        private int cancelled;
        private int missed;
        private int leave;

        void add(BilanEvent fact) {
            if (fact instanceof BilanEvent.SessionHeld session) {
                held += session.minutes();
                accompanied += session.mode() == DeliveryMode.REMOTE_ASYNC ? 0 : session.minutes();
                open.stream()
                        .filter(plan -> plan.day().equals(session.on()) && plan.phase() == session.phase())
                        .findFirst()
                        .ifPresent(open::remove);
            } else if (fact instanceof PlanFact.SessionPlanned planned) {
                open.add(planned.session());
            } else if (fact instanceof PlanFact plan) {
                open.remove(plan.session());
                cancelled += plan instanceof PlanFact.SessionCancelled
                        ? plan.session().minutes()
                        : 0;
                missed +=
                        plan instanceof PlanFact.SessionMissed ? plan.session().minutes() : 0;
            } else if (fact instanceof SideFact.LeaveTaken taken) {
                leave += taken.minutes();
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(1, 45, 60, 90, 120, 180, 240, 600, 1440),
                        Arbitraries.of(DeliveryMode.values()))
                .as(Move::new)
                .list()
                .ofMaxSize(25);
    }
}
