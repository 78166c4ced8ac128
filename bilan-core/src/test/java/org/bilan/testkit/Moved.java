package org.bilan.testkit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bilan.lifecycle.BilanEvent;

/** A fact as if it had happened on another day. */
final class Moved {
    private Moved() {}

    /** The same fact on another day; the slots of an offer move with it. */
    static BilanEvent to(BilanEvent fact, LocalDate on) {
        if (fact instanceof BilanEvent.IntakeInterviewOffered) {
            return new BilanEvent.IntakeInterviewOffered(on, List.of(on));
        }
        RecordComponent[] components = fact.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals("on")
                        ? on
                        : components[i].getAccessor().invoke(fact);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (BilanEvent) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(fact.toString(), e);
        }
    }
}
