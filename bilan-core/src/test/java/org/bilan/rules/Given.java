package org.bilan.rules;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.testkit.Facts;

/** Cases, norms and values of tests, each in a word. */
final class Given {
    static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    static final LocalDate SINCE = LocalDate.of(2019, 1, 1);
    static final Citation TEXT = text("art. 1", Confidence.VERIFIED, LocalDate.of(2026, 11, 23));

    private Given() {}

    /** The case of these facts on a day. */
    static CaseFile on(String day, String facts) {
        return CaseFile.of(Facts.parse(facts), PARIS, day(day));
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Citation text(String article, Confidence confidence, LocalDate checked) {
        return new Citation("Texte", article, SINCE, new Citation.Check(confidence, checked));
    }

    static Norm norm(String id) {
        return norm(id, Severity.LAW);
    }

    static Norm norm(String id, Severity severity) {
        return new Norm(id, severity, List.of(TEXT));
    }

    static <T> LegalValue<T> value(String name, T value) {
        return LegalValue.of(name, value, SINCE, TEXT);
    }

    static LegalValue<Delay> delay(String name, Delay delay) {
        return value(name, delay);
    }

    static LegalValue<Delay> days(int count) {
        return delay("days", new Delay.CalendarDays(count));
    }
}
