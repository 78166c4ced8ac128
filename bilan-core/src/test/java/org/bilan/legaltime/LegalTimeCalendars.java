package org.bilan.legaltime;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** One calendar a territory, made once for all tries. */
final class LegalTimeCalendars {
    private static final Map<Territory, LegalCalendar> ALL = new EnumMap<>(Territory.class);

    static {
        for (Territory territory : Territory.values()) {
            ALL.put(territory, LegalCalendar.of(territory));
        }
    }

    private LegalTimeCalendars() {}

    static LegalCalendar of(Territory territory) {
        return Objects.requireNonNull(ALL.get(territory), territory.name());
    }
}
