package org.bilan.testkit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.CloseReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.Stage;

/**
 * All that a bilan can come to, walked breadth first: every kind of fact is tried in every state until no new one appears.
 *
 * <p>All facts happen on one day, so that nothing is refused for its date; a state is what the guards and the stage read of
 * a bilan, without days and minutes. At most one session is planned at a time.
 */
public final class StoryExplorer {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Set<FactKind> STANDING_APART =
            EnumSet.of(FactKind.RETENTION_AGREED, FactKind.REMOTE_DELIVERY_CONSENTED);

    /** What guards and stages read of the story, until it has been accepted, has started, and has been closed. */
    private static final Set<FactKind> READ_AT_FIRST = EnumSet.of(
            FactKind.FIRST_CONTACT_MADE,
            FactKind.INTAKE_INTERVIEW_OFFERED,
            FactKind.INTAKE_INTERVIEW_HELD,
            FactKind.QUOTE_DELIVERED,
            FactKind.FUNDING_FILE_OPENED,
            FactKind.AGREEMENT_DRAFT_SENT,
            FactKind.MCF_VALIDATED,
            FactKind.WITHDRAWAL_PERIOD_EXPIRED,
            FactKind.CONSENT_GIVEN,
            FactKind.FORCE_MAJEURE_RECOGNISED);

    private static final Set<FactKind> READ_WHEN_ACCEPTED = EnumSet.of(
            FactKind.OFFER_ACCEPTED,
            FactKind.FUNDING_FILE_OPENED,
            FactKind.FUNDING_APPROVED,
            FactKind.AGREEMENT_DRAFT_SENT,
            FactKind.AGREEMENT_SIGNED,
            FactKind.MCF_VALIDATED,
            FactKind.WITHDRAWAL_PERIOD_EXPIRED,
            FactKind.CONSENT_GIVEN,
            FactKind.FORCE_MAJEURE_RECOGNISED);

    private static final Set<FactKind> READ_WHEN_STARTED = EnumSet.of(
            FactKind.SESSION_HELD,
            FactKind.AGREEMENT_SIGNED,
            FactKind.SYNTHESIS_DRAFTED,
            FactKind.WITHDRAWAL_PERIOD_EXPIRED,
            FactKind.CONSENT_GIVEN,
            FactKind.FORCE_MAJEURE_RECOGNISED,
            FactKind.BILAN_ENDED);

    private static final Set<FactKind> READ_WHEN_CLOSED =
            EnumSet.of(FactKind.AGREEMENT_SIGNED, FactKind.DISCLOSURE_AUTHORISED, FactKind.CASE_CLOSED);

    private static final Set<FactKind> STANDING_WHEN_CLOSED = EnumSet.of(FactKind.RETENTION_AGREED);

    /** Of the facts that would end a story walked at random, one in so many is told: else stories would be short. */
    private static final int ENDS_SELDOM = 20;

    private final Map<State, Bilan> bilans = new LinkedHashMap<>();
    private final Map<State, Set<State>> next = new HashMap<>();
    private final Set<Step> steps = new TreeSet<>();
    private final Set<FactKind> accepted = EnumSet.noneOf(FactKind.class);
    private final Map<String, BilanEvent> parsed = new HashMap<>();
    private final Predicate<BilanEvent> tried;
    private long edges;

    private StoryExplorer(Predicate<BilanEvent> tried) {
        this.tried = tried;
    }

    /** What the guards and the stage read of a bilan. */
    private record State(Stage stage, Optional<Phase> phase, Set<FactKind> read, Set<FactKind> standing, String rest) {}

    /** A fact that leads from one stage to another, or keeps it. */
    public record Step(Stage from, FactKind fact, Stage to) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int stages = from.compareTo(other.from) != 0 ? from.compareTo(other.from) : to.compareTo(other.to);
            return stages != 0 ? stages : fact.compareTo(other.fact);
        }
    }

    /** Everything that can happen. */
    public static StoryExplorer explore() {
        return exploreWith(fact -> true);
    }

    /**
     * The steps of stories told by chance: facts of all kinds are tried one after the other, and what is accepted is told. A
     * walk that knows nothing of the states by which {@link #explore()} goes, to hold it to.
     *
     * @param tries facts that are tried for each story
     */
    public static Set<Step> walkedAtRandom(Random random, int stories, int tries) {
        StoryExplorer walker = new StoryExplorer(fact -> true);
        Set<Step> walked = new TreeSet<>();
        for (int story = 0; story < stories; story++) {
            Bilan bilan = Bilan.NONE;
            for (int i = 0; i < tries; i++) {
                List<BilanEvent> facts = walker.facts(bilan);
                bilan = told(bilan, facts.get(random.nextInt(facts.size())), random, walked);
            }
        }
        return walked;
    }

    private static Bilan told(Bilan bilan, BilanEvent fact, Random random, Set<Step> walked) {
        if (!BilanDecider.objections(bilan, fact).isEmpty()) {
            return bilan;
        }
        Bilan next = BilanDecider.evolve(bilan, fact);
        boolean ends = next.stage().isTerminal() && !bilan.stage().isTerminal();
        if (ends && random.nextInt(ENDS_SELDOM) != 0) {
            return bilan;
        }
        walked.add(new Step(bilan.stage(), fact.kind(), next.stage()));
        return next;
    }

    /** What can happen with these facts only. */
    public static StoryExplorer exploreWith(Predicate<BilanEvent> tried) {
        StoryExplorer explorer = new StoryExplorer(tried);
        explorer.walk();
        return explorer;
    }

    public int states() {
        return bilans.size();
    }

    /** Accepted facts, counted once per state from which they were tried and state to which they lead. */
    public long edges() {
        return edges;
    }

    /** Stage, fact and stage of every edge, each once. */
    public Set<Step> steps() {
        return Set.copyOf(steps);
    }

    /** The steps in the order of the stages. */
    public List<Step> stepsInOrder() {
        return List.copyOf(steps);
    }

    /** The stages that were reached. */
    public Set<Stage> stages() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        bilans.keySet().forEach(state -> stages.add(state.stage()));
        return stages;
    }

    /** The reasons for which a case was closed. */
    public Set<CloseReason> closeReasons() {
        Set<CloseReason> reasons = EnumSet.noneOf(CloseReason.class);
        bilans.values().forEach(bilan -> bilan.closeReason().ifPresent(reasons::add));
        return reasons;
    }

    /** The kinds that were accepted in some state. */
    public Set<FactKind> accepted() {
        return EnumSet.copyOf(accepted);
    }

    /** How many states are terminal. */
    public long terminal() {
        return bilans.keySet().stream()
                .filter(state -> state.stage().isTerminal())
                .count();
    }

    /** Open states from which no path leads to a stage of this kind, by their stage. */
    public List<Stage> stuckBefore(Predicate<Stage> goal) {
        Map<State, Set<State>> before = new HashMap<>();
        next.forEach((from, all) -> all.forEach(
                to -> before.computeIfAbsent(to, state -> new HashSet<>()).add(from)));
        Set<State> good = new HashSet<>();
        Deque<State> open = new ArrayDeque<>();
        bilans.keySet().stream().filter(state -> goal.test(state.stage())).forEach(open::add);
        while (!open.isEmpty()) {
            State state = open.remove();
            if (good.add(state)) {
                open.addAll(before.getOrDefault(state, Set.of()));
            }
        }
        return bilans.keySet().stream()
                .filter(state -> !state.stage().isTerminal() && !good.contains(state))
                .map(State::stage)
                .distinct()
                .toList();
    }

    private void walk() {
        Deque<State> open = new ArrayDeque<>();
        add(Bilan.NONE, open);
        while (!open.isEmpty()) {
            State state = open.remove();
            Bilan plain = bilans.getOrDefault(state, Bilan.NONE);
            List<BilanEvent> facts = facts(plain);
            Bilan richest = facts.stream().reduce(plain, StoryExplorer::enriched, (one, other) -> other);
            Bilan rich = plain;
            for (BilanEvent fact : facts) {
                step(List.of(plain, rich, richest), fact, open);
                rich = enriched(rich, fact);
            }
        }
    }

    /** The bilan with the fact, if that can be told, leaves it in its state and ends nothing that stands. */
    private static Bilan enriched(Bilan bilan, BilanEvent fact) {
        if (!BilanDecider.objections(bilan, fact).isEmpty()) {
            return bilan;
        }
        Bilan richer = BilanDecider.evolve(bilan, fact);
        boolean more = richer.standing().containsAll(bilan.standing());
        return more && state(richer).equals(state(bilan)) ? richer : bilan;
    }

    /**
     * A fact is tried on the plainest bilan of a state, on one in which some, and on one in which everything has happened
     * that the state does not read: some facts answer such a one, some are refused after it, and the state to which a fact
     * leads may read what the state before it does not.
     */
    private void step(List<Bilan> alike, BilanEvent fact, Deque<State> open) {
        State from = state(alike.get(0));
        Set<State> reached = new LinkedHashSet<>();
        for (Bilan bilan : new LinkedHashSet<>(alike)) {
            if (BilanDecider.objections(bilan, fact).isEmpty()) {
                reached.add(add(BilanDecider.evolve(bilan, fact), open));
            }
        }
        for (State to : reached) {
            edges++;
            accepted.add(fact.kind());
            next.computeIfAbsent(from, state -> new HashSet<>()).add(to);
            steps.add(new Step(from.stage(), fact.kind(), to.stage()));
        }
    }

    private State add(Bilan bilan, Deque<State> open) {
        State state = state(bilan);
        if (bilans.putIfAbsent(state, bilan) == null) {
            open.add(state);
        }
        return state;
    }

    private static State state(Bilan bilan) {
        Set<FactKind> read = EnumSet.noneOf(FactKind.class);
        readOf(bilan).stream().filter(bilan::has).forEach(read::add);
        Set<FactKind> standing = EnumSet.noneOf(FactKind.class);
        standing.addAll(bilan.standing());
        boolean open = !bilan.stage().isTerminal();
        if (open) {
            standing.removeAll(STANDING_APART);
        } else {
            standing.retainAll(STANDING_WHEN_CLOSED);
        }
        String rest = bilan.closeReason() + " "
                + (open ? bilan.agreement() + " " + bilan.hours().planned().isEmpty() : "");
        return new State(bilan.stage(), bilan.openPhase(), read, standing, rest);
    }

    private static Set<FactKind> readOf(Bilan bilan) {
        if (bilan.stage().isTerminal()) {
            return READ_WHEN_CLOSED;
        }
        if (bilan.has(FactKind.SESSION_HELD)) {
            return READ_WHEN_STARTED;
        }
        return bilan.has(FactKind.OFFER_ACCEPTED) ? READ_WHEN_ACCEPTED : READ_AT_FIRST;
    }

    /** One fact of each kind, in the open phase where it names one. */
    private List<BilanEvent> facts(Bilan bilan) {
        List<BilanEvent> facts = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            lines(kind, bilan)
                    .map(line -> parsed.computeIfAbsent(line, Facts::one))
                    .filter(tried)
                    .forEach(facts::add);
        }
        return facts;
    }

    private static Stream<String> lines(FactKind kind, Bilan bilan) {
        String line = kind.name().replace('_', ' ') + " " + DAY;
        Phase phase = bilan.openPhase().orElse(Phase.PRELIMINARY);
        return switch (kind) {
            case SESSION_HELD, PHASE_CLOSED -> Stream.of(line + " " + phase);
            case AGREEMENT_SIGNED -> Stream.of(line + " TRAINING_CONTRACT", line + " TRIPARTITE_AGREEMENT");
            case SESSION_PLANNED -> bilan.hours().planned().isEmpty() ? Stream.of(line + " " + DAY) : Stream.of();
            case SESSION_CANCELLED, SESSION_MISSED -> Stream.of(line + " " + DAY);
            case FACT_CORRECTED, BREACH_EXPLAINED, OPAQUE -> Stream.of();
            default -> Stream.of(line);
        };
    }
}
