package org.bilan.messages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.DateWindow;
import org.bilan.rules.Because;
import org.bilan.rules.Requirement;

/** Reasons as maps, lists, texts and numbers: what the JSON form holds. Each has a {@code kind}. */
final class BecauseData implements Because.Cases<Map<String, Object>> {
    @Override
    public Map<String, Object> factRead(Because.FactRead reason) {
        return of("factRead", "fact", reason.kind().name(), "on", reason.on().toString());
    }

    @Override
    public Map<String, Object> factAbsent(Because.FactAbsent reason) {
        return of("factAbsent", "fact", reason.kind().name());
    }

    @Override
    public Map<String, Object> markRead(Because.MarkRead reason) {
        return of("markRead", "mark", reason.mark().name(), "on", reason.on().toString());
    }

    @Override
    public Map<String, Object> markAbsent(Because.MarkAbsent reason) {
        return of("markAbsent", "mark", reason.mark().name());
    }

    @Override
    public Map<String, Object> fundingRead(Because.FundingRead reason) {
        Map<String, Object> data = of("fundingRead", "concerned", names(reason.concerned()));
        reason.funding().ifPresent(funding -> data.put("funding", funding.name()));
        return data;
    }

    @Override
    public Map<String, Object> statusRead(Because.StatusRead reason) {
        Map<String, Object> data =
                of("statusRead", "concerned", names(reason.concerned()), "priority", reason.priority());
        reason.concernedPriority().ifPresent(only -> data.put("concernedPriority", only));
        reason.status().ifPresent(status -> data.put("status", status.name()));
        return data;
    }

    @Override
    public Map<String, Object> excused(Because.Excused reason) {
        return of("excused", "fact", reason.kind().name(), "on", reason.on().toString());
    }

    @Override
    public Map<String, Object> valueInForce(Because.ValueInForce reason) {
        LegalValue.InForce<?> value = reason.value();
        Object number =
                value.value() instanceof Integer ? value.value() : value.value().toString();
        Map<String, Object> data = of("valueInForce", "name", reason.name(), "value", number);
        data.put("from", value.from().toString());
        data.put("source", value.citation().toString());
        data.put("confidence", value.citation().confidence().name());
        return data;
    }

    @Override
    public Map<String, Object> noValueInForce(Because.NoValueInForce reason) {
        return of("noValueInForce", "name", reason.name(), "on", reason.on().toString());
    }

    @Override
    public Map<String, Object> limit(Because.Limit reason) {
        Map<String, Object> data = of("limit");
        put(data, reason.window());
        return data;
    }

    @Override
    public Map<String, Object> extendedBy(Because.ExtendedBy reason) {
        return of("extendedBy", "rule", reason.norm().id(), "to", reason.to().toString());
    }

    @Override
    public Map<String, Object> daysOutside(Because.DaysOutside reason) {
        return of("daysOutside", "days", reason.days(), "late", reason.late());
    }

    @Override
    public Map<String, Object> waived(Because.Waived reason) {
        return of("waived", "reason", reason.reason().name());
    }

    @Override
    public Map<String, Object> measured(Because.Measured reason) {
        Map<String, Object> data = of("measured", "measure", reason.measure().name(), "value", reason.value());
        data.put("bound", reason.bound());
        data.put("unit", reason.measure().isMoney() ? "cents" : "minutes");
        return data;
    }

    @Override
    public Map<String, Object> share(Because.Share reason) {
        return of("share", "cents", reason.cents(), "most", reason.most());
    }

    @Override
    public Map<String, Object> instantLimit(Because.InstantLimit reason) {
        Map<String, Object> data = of("instantLimit", "limit", reason.limit().toString());
        Optional.ofNullable(reason.done()).ifPresent(done -> data.put("done", done.toString()));
        return data;
    }

    @Override
    public Map<String, Object> required(Because.Required reason) {
        return of("required", "requirement", requirement(reason.requirement()), "present", reason.present());
    }

    @Override
    public Map<String, Object> part(Because.Part reason) {
        Map<String, Object> data = of(
                "part", "rule", reason.norm().id(), "verdict", reason.verdict().name());
        data.put("because", reason.because().match(this));
        return data;
    }

    @Override
    public Map<String, Object> seenOn(Because.SeenOn reason) {
        return of("seenOn", "asOf", reason.asOf().toString());
    }

    @Override
    public Map<String, Object> all(Because.All reason) {
        return of(
                "all",
                "parts",
                reason.parts().stream().map(part -> part.match(this)).toList());
    }

    static void put(Map<String, Object> data, DateWindow window) {
        window.earliest().map(LocalDate::toString).ifPresent(day -> data.put("earliest", day));
        window.latest().map(LocalDate::toString).ifPresent(day -> data.put("latest", day));
    }

    /** A requirement as its record prints: {@code Happened[kind=QUOTE_DELIVERED]}; stable, without words of a language. */
    private static String requirement(Requirement requirement) {
        return requirement.toString();
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static Map<String, Object> of(String kind, Object... keysAndValues) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            data.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return data;
    }
}
