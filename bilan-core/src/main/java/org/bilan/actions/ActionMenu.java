package org.bilan.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Refusal;
import org.bilan.papers.DataKind;
import org.bilan.parties.Role;
import org.bilan.secrecy.Sight;

/**
 * What a role may do on a day: every command with every fact that it can lead to, allowed or blocked with all objections.
 *
 * <p>Allowed means that some fact of that kind and day is admitted by {@link Admission}, the same that use cases ask: at
 * least the shortest session, the complete paper, the smallest sum. Whether a longer session is admitted too, a form asks
 * {@link Admission#objections} about the fact itself.
 *
 * <p>Who takes no part in moving a case, or may not read its days, is not told why something cannot be done.
 *
 * @param day the day on which it would happen
 * @param actions in the order of {@link Command}
 */
public record ActionMenu(Role role, LocalDate day, List<Action> actions) {
    public ActionMenu {
        actions = List.copyOf(actions);
    }

    /** The menu of the role that a sight is of, on a day. */
    public static ActionMenu of(Admission admission, Sight sight, LocalDate day) {
        List<Action> actions = new ArrayList<>();
        for (Command command : Command.values()) {
            for (FactKind fact : command.facts()) {
                actions.add(new Action(command, fact, objections(admission, new Asked(command, fact, sight), day)));
            }
        }
        return new ActionMenu(sight.role(), day, actions);
    }

    /**
     * Whether a role is told where a case stands and why something cannot be done: it may read the days of the case, and has
     * something to do in it. Those who only check (auditor, inspector) see the facts that are theirs and conclude nothing.
     */
    public static boolean isToldWhy(Sight sight) {
        return sight.reads(DataKind.DEADLINES) && Command.isActing(sight.role());
    }

    /** What may be done. */
    public List<Action> allowed() {
        return actions.stream().filter(Action::isAllowed).toList();
    }

    /** One action; empty if the command does not lead to that fact. */
    public Optional<Action> find(Command command, FactKind fact) {
        return actions.stream()
                .filter(action -> action.command() == command && action.fact() == fact)
                .findFirst();
    }

    /** One line of the menu before it is answered. */
    private record Asked(Command command, FactKind fact, Sight sight) {}

    private static List<Objection> objections(Admission admission, Asked asked, LocalDate day) {
        if (!asked.command().roles().contains(asked.sight().role())) {
            return List.of(Grounds.of(new Refusal.NotTheirs(
                    asked.fact(), asked.sight().role(), asked.command().roles())));
        }
        List<Objection> least = least(admission, admission.samples(day).of(asked.fact()));
        return least.isEmpty() || isToldWhy(asked.sight())
                ? least
                : List.of(Grounds.of(new Refusal.NotNow(asked.fact())));
    }

    /** The objections to the first sample that has none; if all have some, to the first one. */
    private static List<Objection> least(Admission admission, List<BilanEvent> samples) {
        List<Objection> first = admission.objections(samples.get(0));
        boolean moreHelps = !first.isEmpty()
                && samples.subList(1, samples.size()).stream()
                        .anyMatch(sample -> admission.objections(sample).isEmpty());
        return moreHelps ? List.of() : first;
    }
}
