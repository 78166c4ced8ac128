package org.bilan.examples.quickstart;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.HoursLedger;
import org.bilan.lifecycle.Phase;
import org.bilan.questionnaires.interests.RiasecProfile;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.Scorer;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.scheduling.need.AssessedFrame;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.schedule.Schedule;
import org.bilan.scheduling.schedule.Scheduler;

/** What the library says of one bilan: pure steps over its history and the three inputs. */
record WholeBilan(Inputs inputs, History history) {
    private static final RuleSet RULES = FrenchRules.shipped();

    /** Another day at least between two sessions. */
    private static final int GAP_DAYS = 1;

    /** A session a week is what this example aims at. */
    private static final int CADENCE_DAYS = 7;

    /** The assessment of all days that the story names, in their order. */
    List<Assessment> assessments() {
        return inputs.story().assessOn().stream()
                .sorted()
                .map(day -> RULES.check(caseFile(day)))
                .toList();
    }

    CaseFile caseFile(LocalDate asOf) {
        return CaseFile.of(history, inputs.story().provider().calendar(), asOf);
    }

    HoursLedger hours() {
        return BilanDecider.replay(history).hours();
    }

    Profile profile() {
        return Scorer.score(inputs.instrument(), inputs.answers());
    }

    Either<Seq<Condition>, RiasecProfile> interests() {
        return RiasecProfile.of(profile());
    }

    /** The sessions of the programme, placed inside the windows that the rules give on the day of planning. */
    Schedule schedule() {
        Story story = inputs.story();
        AssessedFrame frame = new AssessedFrame(caseFile(story.planOn()), RULES);
        return Scheduler.propose(PlanningCase.of(
                programme(story), frame, inputs.availability(), story.provider().calendar()));
    }

    private Programme programme(Story story) {
        List<SessionNeed> needs = needs(story);
        int minutes = needs.stream().mapToInt(SessionNeed::minutes).sum();
        return new Programme.Builder()
                .bilan(story.id())
                .sessions(needs)
                .agreedMinutes(hours().agreedMinutes().orElse(minutes))
                .minimumGapDays(GAP_DAYS)
                .cadenceDays(CADENCE_DAYS)
                .earliestDay(story.planOn().plusDays(1))
                .latestDay(story.planOn().plusYears(1))
                .build();
    }

    private static List<SessionNeed> needs(Story story) {
        Map<Phase, Integer> count = new EnumMap<>(Phase.class);
        List<SessionNeed> needs = new ArrayList<>();
        for (Story.PlannedSession planned : story.programme()) {
            int index = count.merge(planned.phase(), 1, Integer::sum);
            needs.add(new SessionNeed(planned.phase(), index, planned.minutes(), planned.mode()));
        }
        return needs;
    }
}
