package org.bilan.messages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bilan.rules.Assessment;
import org.bilan.rules.Finding;
import org.bilan.rules.Remedy;

/**
 * An assessment as JSON for front ends: codes and data, and beside them the words of one language. Needs jackson-core,
 * which the embedder adds.
 *
 * <p>The published schema is {@code assessment.schema.json} beside this class ({@link #schema()}).
 */
public final class AssessmentJson {
    private static final String SCHEMA = "assessment.schema.json";

    private final Texts texts;
    private final BecauseData reasons = new BecauseData();

    /** Writes with the words of this language. */
    public AssessmentJson(Texts texts) {
        this.texts = texts;
    }

    /** The JSON Schema (2020-12) that every text of {@link #write} keeps. */
    public static String schema() {
        return JsonText.schema(SCHEMA);
    }

    /** The assessment with all its findings, reasons and remedies, in the order of the rules. */
    public String write(Assessment assessment) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("asOf", assessment.asOf().toString());
        data.put("language", texts.locale().getLanguage());
        assessment.nextChange().ifPresent(day -> data.put("nextChange", day.toString()));
        data.put("findings", assessment.findings().stream().map(this::data).toList());
        return JsonText.of(data);
    }

    private Map<String, Object> data(Finding finding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rule", finding.norm().id());
        data.put("severity", finding.norm().severity().name());
        data.put("verdict", finding.verdict().name());
        data.put("source", finding.norm().source().toString());
        data.put("confidence", finding.norm().source().confidence().name());
        data.put("text", texts.of(finding.norm()));
        data.put("sentence", texts.of(finding));
        finding.match(new Extra(data));
        data.put("because", finding.because().match(reasons));
        data.put("lines", texts.reasons(finding));
        if (!(finding.remedy() instanceof Remedy.None)) {
            data.put("remedy", texts.of(finding.remedy()));
        }
        return data;
    }

    /** What one kind of finding carries besides. */
    private record Extra(Map<String, Object> data) implements Finding.Cases<Map<String, Object>> {
        @Override
        public Map<String, Object> met(Finding.Met finding) {
            return data;
        }

        @Override
        public Map<String, Object> breached(Finding.Breached finding) {
            return data;
        }

        @Override
        public Map<String, Object> due(Finding.Due finding) {
            data.put("awaited", finding.awaited().name());
            BecauseData.put(data, finding.window());
            return data;
        }

        @Override
        public Map<String, Object> elapsed(Finding.Elapsed finding) {
            data.put("effect", finding.effect().name());
            data.put("since", finding.since().toString());
            return data;
        }

        @Override
        public Map<String, Object> notApplicable(Finding.NotApplicable finding) {
            return data;
        }
    }
}
