package org.bilan.scheduling.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.scheduling.need.LegalBound;

/**
 * The rules of a booking as they stand at the moment: asked when it is confirmed and when it is moved, since a fact may
 * have come between the hold and its confirmation. They are asked while the time is locked, so they answer at once and ask
 * no other store.
 */
@FunctionalInterface
public interface BookingRules {
    /** No rule is asked. */
    BookingRules NONE = request -> Optional.empty();

    /** What stands against a booking; empty if nothing does. */
    Optional<Refused.OutsideRules> objection(HoldRequest request);

    /**
     * The windows of the law: the appointment starts on a day that all of them allow.
     *
     * @param bounds the windows of a booking as they are now, for example those of an assessment
     * @param zone in which an instant becomes a day
     */
    static BookingRules within(Function<HoldRequest, List<LegalBound>> bounds, ZoneId zone) {
        return request -> {
            LocalDate day = request.appointment().startInclusive().atZone(zone).toLocalDate();
            List<String> broken = bounds.apply(request).stream()
                    .filter(bound -> !bound.window().contains(day))
                    .map(bound -> bound.norm().id())
                    .toList();
            return broken.isEmpty() ? Optional.empty() : Optional.of(new Refused.OutsideRules(day, broken));
        };
    }
}
