package org.bilan.examples.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;

/** A season as Timefold sees it. */
@PlanningSolution
public class Timetable {
    @PlanningEntityCollectionProperty
    private List<TimetabledBilan> bilans;

    @PlanningEntityCollectionProperty
    private List<TimetabledSession> sessions;

    @ProblemFactProperty
    private LoadScale loads;

    @PlanningScore
    private HardSoftLongScore score;

    /** The load that all should have, in minutes of full time, and the minutes that cost one. */
    public record LoadScale(long even, long unitMinutes) {}

    /** For Timefold. */
    public Timetable() {}

    Timetable(List<TimetabledBilan> bilans, List<TimetabledSession> sessions, LoadScale loads) {
        this.bilans = bilans;
        this.sessions = sessions;
        this.loads = loads;
    }

    public List<TimetabledBilan> getBilans() {
        return bilans;
    }

    public List<TimetabledSession> getSessions() {
        return sessions;
    }

    public LoadScale getLoads() {
        return loads;
    }

    public HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }
}
