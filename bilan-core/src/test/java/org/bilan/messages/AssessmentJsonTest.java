package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.rules.CaseFile;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.bilan.testkit.Histories;

/** The JSON of an assessment keeps the schema that is published, whatever the case. */
class AssessmentJsonTest {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(AssessmentJson.schema());
    private static final AssessmentJson FRENCH = new AssessmentJson(Texts.in(Locale.FRANCE));

    @Property(tries = 100)
    void every_assessment_keeps_the_schema(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        String json = write(facts, LocalDate.of(2025, 1, 1).plusDays(day));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Example
    void the_schema_refuses_what_it_does_not_know() {
        String json = write(Facts.parse("first contact made 2026-01-05"), LocalDate.of(2026, 1, 6));
        assertThat(SCHEMA.validate(json.replace("\"asOf\"", "\"day\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"DUE\"", "\"LATE\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Example
    void a_finding_carries_code_data_and_words() {
        assertThat(write(Facts.parse("first contact made 2026-01-05"), LocalDate.of(2026, 1, 6)))
                .startsWith("{\"asOf\":\"2026-01-06\",\"language\":\"fr\",\"nextChange\":\"2026-01-16\"")
                .contains("\"rule\":\"S-ACC-02\",\"severity\":\"COMMITMENT\",\"verdict\":\"DUE\"")
                .contains("\"awaited\":\"INTAKE_INTERVIEW_OFFERED\",\"latest\":\"2026-01-15\"")
                .contains("{\"kind\":\"factRead\",\"fact\":\"FIRST_CONTACT_MADE\",\"on\":\"2026-01-05\"}");
    }

    private static String write(List<BilanEvent> facts, LocalDate asOf) {
        return FRENCH.write(FrenchRules.shipped().check(CaseFile.of(facts, PARIS, asOf)));
    }

    @Provide
    Arbitrary<List<BilanEvent>> bilans() {
        return Histories.aroundTheLimits();
    }
}
