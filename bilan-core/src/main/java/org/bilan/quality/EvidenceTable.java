package org.bilan.quality;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilan.lifecycle.FactKind;

/** Which kinds of facts of a bilan are evidence for which indicator, and which of them are expected when (domain §9.1). */
final class EvidenceTable {
    /** Where a fact would tell who was disabled: only that there was one, and the year. */
    static final int ANONYMOUS = 26;

    private static final Map<Integer, Set<FactKind>> FACTS = facts();

    private static final List<Expectation> EXPECTED = List.of(
            once(FactKind.QUOTE_DELIVERED, 1, FactKind.INFORMATION_GIVEN),
            once(FactKind.BILAN_ENDED, 2, FactKind.OCCUPATION_SURVEY_HELD),
            once(FactKind.SESSION_HELD, 4, FactKind.INTAKE_INTERVIEW_HELD),
            once(FactKind.BILAN_ENDED, 4, FactKind.EXPECTATIONS_RECORDED),
            once(FactKind.BILAN_ENDED, 5, FactKind.SYNTHESIS_DELIVERED),
            once(FactKind.SESSION_HELD, 6, FactKind.SCHEDULE_AGREED),
            once(FactKind.SESSION_HELD, 9, FactKind.CONSENT_GIVEN),
            once(FactKind.SESSION_HELD, 10, FactKind.AGREEMENT_SIGNED),
            once(FactKind.BILAN_ENDED, 11, FactKind.ACTION_PLAN_DELIVERED),
            once(FactKind.FOLLOW_UP_HELD, 11, FactKind.ACTION_PLAN_REVIEWED),
            once(FactKind.SESSION_HELD, 12, FactKind.ATTENDANCE_SIGNED),
            once(FactKind.BILAN_ENDED, 19, FactKind.RESOURCE_PROVIDED),
            once(FactKind.COMPLAINT_RECEIVED, 31, FactKind.COMPLAINT_ANSWERED),
            new Expectation(
                    FactKind.WORKBOOK_HANDED_OVER,
                    19,
                    FactKind.WORKBOOK_CHECKED,
                    EnumSet.of(QualityFramework.OF_2026)));

    private EvidenceTable() {}

    /** Once one kind has happened, the other one is expected; under these versions of the framework. */
    record Expectation(FactKind once, int indicator, FactKind expected, Set<QualityFramework> under) {}

    /** The indicators for which a fact of that kind is evidence, in their order. */
    static List<Integer> indicatorsOf(FactKind kind) {
        return FACTS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(kind))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is expected, of an indicator, under a version of the framework. */
    static List<Expectation> expected(int indicator, QualityFramework framework) {
        return EXPECTED.stream()
                .filter(each -> each.indicator() == indicator && each.under().contains(framework))
                .toList();
    }

    private static Expectation once(FactKind once, int indicator, FactKind expected) {
        return new Expectation(once, indicator, expected, EnumSet.allOf(QualityFramework.class));
    }

    private static Map<Integer, Set<FactKind>> facts() {
        Map<Integer, Set<FactKind>> facts = new TreeMap<>();
        facts.put(1, EnumSet.of(FactKind.INFORMATION_GIVEN, FactKind.QUOTE_DELIVERED));
        facts.put(2, EnumSet.of(FactKind.BILAN_ENDED, FactKind.FOLLOW_UP_HELD, FactKind.OCCUPATION_SURVEY_HELD));
        facts.put(4, EnumSet.of(FactKind.INTAKE_INTERVIEW_HELD, FactKind.EXPECTATIONS_RECORDED));
        facts.put(5, EnumSet.of(FactKind.PHASE_CLOSED, FactKind.SYNTHESIS_DELIVERED));
        facts.put(6, EnumSet.of(FactKind.SCHEDULE_AGREED, FactKind.AGREEMENT_DRAFT_SENT));
        facts.put(9, EnumSet.of(FactKind.INFORMATION_GIVEN, FactKind.CONSENT_GIVEN));
        facts.put(10, EnumSet.of(FactKind.AGREEMENT_SIGNED, FactKind.LATER_START_ASKED));
        facts.put(
                11, EnumSet.of(FactKind.ACTION_PLAN_DELIVERED, FactKind.ACTION_PLAN_REVIEWED, FactKind.FOLLOW_UP_HELD));
        facts.put(
                12,
                EnumSet.of(
                        FactKind.ATTENDANCE_SIGNED,
                        FactKind.FOLLOW_UP_REMINDED,
                        FactKind.BILAN_RESUMED,
                        FactKind.BILAN_ABANDONED));
        facts.put(17, EnumSet.of(FactKind.INSTRUMENT_ADMINISTERED));
        facts.put(18, EnumSet.of(FactKind.CONSULTANT_REPLACED));
        facts.put(19, EnumSet.of(FactKind.RESOURCE_PROVIDED, FactKind.WORKBOOK_HANDED_OVER, FactKind.WORKBOOK_CHECKED));
        facts.put(ANONYMOUS, EnumSet.of(FactKind.FEASIBILITY_STATED, FactKind.REFERRED));
        facts.put(30, EnumSet.of(FactKind.SURVEY_SENT, FactKind.SURVEY_ANSWERED));
        facts.put(31, EnumSet.of(FactKind.COMPLAINT_RECEIVED, FactKind.COMPLAINT_ANSWERED));
        return facts;
    }
}
