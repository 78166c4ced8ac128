package org.bilan.scheduling.audit;

/** What the audit looks for, and in what unit it says by how much it is broken. */
public enum AuditRule {
    /** Two sessions of one bilan share minutes, or the pause between them is too short. */
    SESSIONS_APART("no-overlap", Unit.MINUTES),
    /** A session is in an hour that clocks skip or repeat. */
    CLOCK_CHANGE("outside-clock-change", Unit.MINUTES),
    /** The first session is outside the days of a rule. */
    START_WINDOW("start-window", Unit.DAYS),
    /** The last session is outside the days of a rule that the first one opens. */
    END_WINDOW("amplitude-window", Unit.DAYS),
    /** The hours of a rule are used up. */
    MINUTE_CEILING("minute-ceiling", Unit.MINUTES),
    /** A phase has no session. */
    ALL_PHASES("all-phases", Unit.COUNT),
    /** A session comes before one that it should follow. */
    PHASE_ORDER("phase-order", Unit.COUNT),
    /** More minutes than were agreed. */
    AGREED_MINUTES("agreed-minutes", Unit.MINUTES),
    /** A session starts at no slot that was offered. */
    OFFERED_SLOT("offered-slot", Unit.COUNT),
    /** A session is on a holiday, or while the establishment is closed. */
    OPEN_DAY("not-on-holiday", Unit.DAYS),
    /** The room lacks what the beneficiary needs. */
    ROOM_ACCESSIBLE("room-accessible", Unit.COUNT),
    /** The room is not known, closed or taken by somebody outside the plan. */
    ROOM_FREE("room-free", Unit.MINUTES),
    /** At a distance without the beneficiary's agreement. */
    REMOTE_CONSENT("remote-consent", Unit.COUNT),
    /** The consultant lacks what a session or the whole bilan asks of her. */
    QUALIFIED("consultant-qualified", Unit.COUNT),
    /** The consultant is away. */
    ABSENCE("not-during-absence", Unit.DAYS),
    /** Minutes outside the consultant's hours. */
    AVAILABILITY("inside-availability", Unit.MINUTES),
    /** With buffers and journey the session meets what her calendar says is taken. */
    CONSULTANT_FREE("consultant-free", Unit.MINUTES),
    /** The beneficiary cannot come. */
    BENEFICIARY_FREE("beneficiary-free", Unit.MINUTES),
    /** Too few days between two sessions. */
    MINIMUM_GAP("minimum-gap", Unit.DAYS),
    /** Too many days between two sessions. */
    MAXIMUM_GAP("maximum-gap", Unit.DAYS),
    /** A session is outside the days that the parties accept. */
    WISHED_DAYS("wished-days", Unit.DAYS),
    /** A session of the programme has no place, has two, or one is placed that is not of the programme. */
    EVERY_SESSION_ONCE("every-session-once", Unit.COUNT),
    /** Sessions of two bilans of one consultant overlap, or there is too little time between them for buffers and journey. */
    CONSULTANT_ONCE("consultant-once", Unit.MINUTES),
    /** Sessions of two bilans are in one room at once, or its buffers are not kept. */
    ROOM_ONCE("room-once", Unit.MINUTES),
    /** A bilan under way has another consultant than the one who holds it. */
    CONTINUITY("continuity", Unit.COUNT),
    /** More bilans under way with a consultant on one day than she may carry. */
    MOST_BILANS("most-bilans", Unit.COUNT),
    /** More minutes of sessions in a week than a consultant may hold. */
    MINUTES_A_WEEK("minutes-a-week", Unit.MINUTES),
    /** More sessions on a day than a consultant may hold. */
    SESSIONS_A_DAY("sessions-a-day", Unit.COUNT),
    /** A bilan is neither placed nor told to have no place, or it is both, or twice, or not of the season. */
    EVERY_BILAN_ONCE("every-bilan-once", Unit.COUNT),
    /** A bilan is given to somebody who is not of the team. */
    OF_THE_TEAM("of-the-team", Unit.COUNT);

    /** What amounts are counted in. */
    public enum Unit {
        MINUTES,
        DAYS,
        COUNT
    }

    private final String code;
    private final Unit unit;

    AuditRule(String code, Unit unit) {
        this.code = code;
        this.unit = unit;
    }

    /** Stable code for front ends; that of the constraint where a constraint of one bilan says the same. */
    public String code() {
        return code;
    }

    public Unit unit() {
        return unit;
    }
}
