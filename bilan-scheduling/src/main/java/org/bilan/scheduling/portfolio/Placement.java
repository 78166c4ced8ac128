package org.bilan.scheduling.portfolio;

/** A place for one bilan: a consultant, and for each session of the programme a start and a room. */
final class Placement {
    /** As the session needs it, in no room of the season. */
    static final int AS_NEEDED = -1;

    /** At a distance, though it was agreed in person. */
    static final int REMOTE_INSTEAD = -2;

    /** The number of the consultant in the season. */
    final int consultant;

    /** By the wishes, without the load. */
    final long cost;

    /** Minutes from 1970 to each start. */
    final long[] starts;

    /** The number of each room in the season, or one of the two above. */
    final int[] rooms;

    Placement(int consultant, long cost, long[] starts, int[] rooms) {
        this.consultant = consultant;
        this.cost = cost;
        this.starts = starts;
        this.rooms = rooms;
    }
}
