package org.bilan.testkit;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.lifecycle.BilanEvent;

/** A fact as the Java expression that makes it, for tests that can be pasted. */
final class Sources {
    private Sources() {}

    static String of(BilanEvent fact) {
        if (fact instanceof BilanEvent.Noted noted) {
            return "new BilanEvent.Noted(" + of(noted.on()) + ", FactKind." + noted.kind() + ")";
        }
        String owner = fact.getClass().getEnclosingClass().getSimpleName();
        return "new " + owner + "." + fact.getClass().getSimpleName() + "("
                + Arrays.stream(fact.getClass().getRecordComponents())
                        .map(component -> value(component, fact))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String value(RecordComponent component, BilanEvent fact) {
        try {
            return of(component.getAccessor().invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static String of(Object value) {
        if (value instanceof LocalDate day) {
            return "LocalDate.parse(\"" + day + "\")";
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
        if (value instanceof Collection<?> all) {
            String of = value instanceof Set ? "Set.of(" : "List.of(";
            return all.stream().map(Sources::of).collect(Collectors.joining(", ", of, ")"));
        }
        if (value instanceof BigDecimal number) {
            return "new BigDecimal(\"" + number + "\")";
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : "/* " + value + " */ null";
    }
}
