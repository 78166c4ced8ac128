package org.bilan.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The action plan (plan d'action): what the person will do, on the short, medium and long term, and how each begins.
 *
 * <p>Content of the bilan: prints how many actions there are, never which.
 */
public record ActionPlan(List<Action> actions) {
    public ActionPlan {
        actions = List.copyOf(actions);
    }

    /** One action, when, and its first step; prints its horizon only. */
    public record Action(Horizon horizon, String what, String firstStep) {
        public Action {
            if (what.isBlank() || firstStep.isBlank()) {
                throw new IllegalArgumentException("what and firstStep must not be blank");
            }
        }

        @Override
        public String toString() {
            return "an action of " + horizon;
        }
    }

    /** The actions of one horizon, in their order. */
    public List<Action> on(Horizon horizon) {
        return actions.stream().filter(action -> action.horizon() == horizon).toList();
    }

    /** The paper of this plan: without an action it lacks all its mentions. */
    public Paper paper(int version) {
        Map<String, String> said = Map.of(
                "ACTIONS", told(Action::what),
                "HORIZONS", told(action -> action.horizon().name()),
                "FIRST_STEP", told(Action::firstStep));
        return new Paper(PaperKind.ACTION_PLAN, version, said);
    }

    /** How many actions each horizon has; horizons without one are not there. */
    public Map<Horizon, Integer> sizes() {
        Map<Horizon, Integer> sizes = new EnumMap<>(Horizon.class);
        actions.forEach(action -> sizes.merge(action.horizon(), 1, Integer::sum));
        return sizes;
    }

    private String told(Function<Action, String> part) {
        return actions.stream().map(part).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "an action plan of " + sizes();
    }
}
