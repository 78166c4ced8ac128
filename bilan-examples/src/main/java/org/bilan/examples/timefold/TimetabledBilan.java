package org.bilan.examples.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.ArrayList;
import java.util.List;
import org.bilan.scheduling.season.RequestedBilan;

/** A bilan that is given to a consultant. */
@PlanningEntity
public class TimetabledBilan {
    @PlanningId
    private String id;

    private RequestedBilan requested;

    @ValueRangeProvider(id = "holders")
    private List<Holder> holders;

    @PlanningVariable(valueRangeProviderRefs = "holders")
    private Holder holder;

    private final List<TimetabledSession> sessions = new ArrayList<>();

    /** For Timefold. */
    public TimetabledBilan() {}

    TimetabledBilan(RequestedBilan requested, List<Holder> holders) {
        this.id = requested.id().value();
        this.requested = requested;
        this.holders = holders;
    }

    public String getId() {
        return id;
    }

    RequestedBilan requested() {
        return requested;
    }

    public List<Holder> getHolders() {
        return holders;
    }

    public Holder getHolder() {
        return holder;
    }

    public void setHolder(Holder holder) {
        this.holder = holder;
    }

    List<TimetabledSession> sessions() {
        return sessions;
    }

    int minutes() {
        return requested.programme().plannedMinutes();
    }
}
