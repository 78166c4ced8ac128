package org.bilan.scheduling.schedule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bilan.messages.Texts;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.constraint.PlannedSession;

/**
 * Why there is no plan: constraints that cannot hold together, and what would free it.
 *
 * <p>Minimal: drop any one of them, and the others can hold together.
 *
 * @param constraints what gives way last stands first
 * @param reliefs for each that could give way, where the sessions would then be
 */
public record Conflict(List<Constraint> constraints, List<Relief> reliefs) {
    /**
     * What would be possible if one constraint gave way.
     *
     * @param constraint the one that gives way; all others are kept
     * @param sessions the places that break it, in the plan that breaks it least often
     */
    public record Relief(Constraint constraint, List<PlannedSession> sessions) {
        public Relief {
            sessions = List.copyOf(sessions);
        }

        String in(Locale locale) {
            String places = sessions.stream().map(one -> words(locale, one)).collect(Collectors.joining(" ; "));
            return constraint.in(locale)
                    + Words.in(locale, " → sans cela : ", " → without it: ")
                    + (places.isEmpty() ? Words.in(locale, "possible", "possible") : places);
        }

        private static String words(Locale locale, PlannedSession session) {
            TimeSlot slot = session.slot();
            String room = session.venue().roomId().isEmpty()
                    ? ""
                    : ", " + session.venue().roomId();
            return session.id()
                    + Words.in(locale, " le ", " on ")
                    + Texts.in(locale).of(slot.date())
                    + Words.in(locale, " à ", " at ")
                    + slot.start()
                    + room
                    + ", "
                    + Texts.in(locale).of(session.venue().mode());
        }
    }

    public Conflict {
        constraints = List.copyOf(constraints);
        reliefs = List.copyOf(reliefs);
    }

    /** Stable names for front ends: the id of the norm where there is one, else the code. */
    public List<String> names() {
        return constraints.stream().map(Constraint::ruleId).toList();
    }

    /** The whole explanation, as a consultant would say it: French for a French locale, English for any other. */
    public String in(Locale locale) {
        String head = Words.in(locale, "Aucun plan ne respecte à la fois :", "No plan keeps all of these:");
        String members = constraints.stream()
                .map(one -> "- " + one.in(locale) + " [" + one.source().in(locale) + "]")
                .collect(Collectors.joining("\n"));
        String ways = reliefs.stream().map(one -> "- " + one.in(locale)).collect(Collectors.joining("\n"));
        String free = reliefs.isEmpty()
                ? Words.in(locale, "Aucune ne suffirait seule.", "None of them alone would free it.")
                : Words.in(locale, "Ce qui le débloquerait :", "What would free it:") + "\n" + ways;
        return head + "\n" + members + "\n" + free;
    }
}
