package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** How far a search has to look. */
class PaceProperties {
    @Property
    void no_plan_goes_beyond_the_last_day_for_what_it_costs(
            @ForAll @IntRange(min = 1, max = 21) int cadence,
            @ForAll boolean isUnderWay,
            @ForAll @IntRange(max = 30) int start,
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> gaps) {
        BestPlans.Pace pace = new BestPlans.Pace(20_000, cadence, isUnderWay);
        long cost =
                pace.delay(20_000L + start) + gaps.stream().mapToLong(pace::gap).sum();
        long last = 20_000L + start + gaps.stream().mapToInt(Integer::intValue).sum();

        assertThat(pace.lastDay(gaps.size() + 1, 20_000L + start, cost + 1)).isGreaterThanOrEqualTo(last);
        assertThat(pace.lastDay(gaps.size() + 1, Candidates.FAR, cost + 1)).isGreaterThanOrEqualTo(last);
    }
}
