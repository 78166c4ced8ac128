package org.bilan.examples.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import java.util.List;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.SessionNeed;

/** A session that is given a start and a place; its consultant is that of its bilan. */
@PlanningEntity
public class TimetabledSession {
    @PlanningId
    private String id;

    private TimetabledBilan bilan;
    private SessionNeed need;
    private int number;

    @ValueRangeProvider(id = "starts")
    private List<Start> starts;

    @ValueRangeProvider(id = "places")
    private List<Place> places;

    @PlanningVariable(valueRangeProviderRefs = "starts")
    private Start start;

    @PlanningVariable(valueRangeProviderRefs = "places")
    private Place place;

    @ShadowVariable(supplierName = "holderOfBilan")
    private Holder holder;

    /** A start: the slot, and its minute since 1970 and its day. */
    public record Start(TimeSlot slot, long minute, long day, int wishCost) {}

    /** For Timefold. */
    public TimetabledSession() {}

    TimetabledSession(TimetabledBilan bilan, int number, List<Start> starts, List<Place> places) {
        this.bilan = bilan;
        this.number = number;
        this.need = bilan.requested().programme().sessions().get(number);
        this.id = bilan.getId() + " " + need.id();
        this.starts = starts;
        this.places = places;
        bilan.sessions().add(this);
    }

    /** The consultant of the bilan. */
    @ShadowSources("bilan.holder")
    public Holder holderOfBilan() {
        return bilan.getHolder();
    }

    public String getId() {
        return id;
    }

    public TimetabledBilan getBilan() {
        return bilan;
    }

    SessionNeed need() {
        return need;
    }

    int number() {
        return number;
    }

    int next() {
        return number + 1;
    }

    boolean isFirst() {
        return number == 0;
    }

    boolean isLast() {
        return number == bilan.requested().programme().sessions().size() - 1;
    }

    public List<Start> getStarts() {
        return starts;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public Start getStart() {
        return start;
    }

    public void setStart(Start start) {
        this.start = start;
    }

    public Place getPlace() {
        return place;
    }

    public void setPlace(Place place) {
        this.place = place;
    }

    public Holder getHolder() {
        return holder;
    }

    public void setHolder(Holder holder) {
        this.holder = holder;
    }

    long day() {
        return start.day();
    }

    /** The Monday of its week, as a number. */
    long week() {
        return Math.floorDiv(start.day() + 3, 7L);
    }

    long from() {
        return start.minute();
    }

    long until() {
        return start.minute() + need.minutes();
    }

    /** The end, with the longest time that is kept after it. */
    long untilWithPause() {
        return until() + holder.pause(travelMinutes(), travelMinutes());
    }

    /** None while it has no place. */
    int travelMinutes() {
        return place == null ? 0 : place.travelMinutes();
    }

    int placeCosts() {
        return place == null ? 0 : place.costs();
    }
}
