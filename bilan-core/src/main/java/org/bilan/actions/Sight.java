package org.bilan.actions;

import static org.bilan.actions.Topic.ACCESS_NEEDS;
import static org.bilan.actions.Topic.ADMINISTRATION;
import static org.bilan.actions.Topic.ATTENDANCE;
import static org.bilan.actions.Topic.CERTIFICATE;
import static org.bilan.actions.Topic.CONSENT;
import static org.bilan.actions.Topic.DATA_RIGHTS;
import static org.bilan.actions.Topic.DISCLOSURE;
import static org.bilan.actions.Topic.MILESTONES;
import static org.bilan.actions.Topic.MONEY;
import static org.bilan.actions.Topic.RESULTS;
import static org.bilan.actions.Topic.RETENTION;
import static org.bilan.actions.Topic.SATISFACTION;
import static org.bilan.actions.Topic.WORK;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bilan.agreement.AgreementKind;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.parties.Role;

/**
 * The facts of which a role may know that they happened, and when. A journal holds no content, so this is about proof; who
 * may open a document is decided elsewhere, by consent and purpose.
 *
 * @param topics nothing else is seen; denied by default
 */
public record Sight(Role role, Set<Topic> topics) {
    public Sight {
        topics = Set.copyOf(topics);
    }

    /** What a role sees. */
    public static Sight of(Role role) {
        return new Sight(role, topics(role));
    }

    /** Whether the role sees all that moves the stage of a case, and so may be told the stage and why something is refused. */
    public boolean seesTheWholeStory() {
        return topics.containsAll(Set.of(MILESTONES, ADMINISTRATION, ATTENDANCE, CONSENT));
    }

    /** The facts that the role sees, in their order. */
    public List<BilanEvent> of(List<BilanEvent> story) {
        Set<FactKind> kinds = kinds(story);
        return story.stream().filter(fact -> kinds.contains(fact.kind())).toList();
    }

    /**
     * The kinds of facts that the role sees of a case. An employer that signed a tripartite agreement for a bilan on working time sees attendance; a career adviser sees what
     * the person had sent (L.6313-4).
     */
    Set<FactKind> kinds(List<BilanEvent> story) {
        if (role == Role.EMPLOYER) {
            return onWorkingTime(story) ? Topic.kinds(Set.of(ATTENDANCE)) : Set.of();
        }
        if (role == Role.ADVISER) {
            boolean asked = story.stream().anyMatch(fact -> fact.kind() == FactKind.CEP_TRANSMISSION_REQUESTED);
            return asked ? Set.of(FactKind.SYNTHESIS_SENT_TO_CEP, FactKind.SYNTHESIS_DESTROYED) : Set.of();
        }
        return Topic.kinds(topics);
    }

    private static boolean onWorkingTime(List<BilanEvent> story) {
        boolean tripartite = story.stream()
                .anyMatch(fact -> fact instanceof BilanEvent.AgreementSigned signed
                        && signed.agreement() == AgreementKind.TRIPARTITE_AGREEMENT);
        return tripartite && story.stream().anyMatch(fact -> fact.kind() == FactKind.ABSENCE_REQUESTED);
    }

    private static Set<Topic> topics(Role role) {
        return switch (role) {
            case BENEFICIARY -> EnumSet.allOf(Topic.class);
            case CONSULTANT, SUBSTITUTE_CONSULTANT -> EnumSet.complementOf(EnumSet.of(MONEY, DATA_RIGHTS));
            case ADMINISTRATOR ->
                EnumSet.complementOf(EnumSet.of(ACCESS_NEEDS, WORK, DISCLOSURE, DATA_RIGHTS, RESULTS));
            case DISABILITY_CONTACT -> EnumSet.of(ACCESS_NEEDS);
            case AUDITOR -> EnumSet.of(MILESTONES, ATTENDANCE, CONSENT, RETENTION, CERTIFICATE, SATISFACTION);
            case INSPECTOR -> EnumSet.of(MILESTONES, ADMINISTRATION, MONEY, ATTENDANCE, RETENTION, CERTIFICATE);
            case FUNDER -> EnumSet.of(ATTENDANCE, CERTIFICATE);
            case DATA_PROTECTION_OFFICER -> EnumSet.of(CONSENT, RETENTION, DATA_RIGHTS, DISCLOSURE);
            case EMPLOYER, ADVISER, COLLEAGUE, OPERATOR, SYSTEM -> EnumSet.noneOf(Topic.class);
        };
    }
}
