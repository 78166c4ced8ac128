package org.bilan.questionnaires.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.bilan.questionnaires.scoring.Condition.Code;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Codes are promises to front ends; words are for people. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionTest {

    private static final List<Condition> ALL = List.of(
            new Condition.MissingBelowMinimum("P", 2, 3, 5),
            new Condition.ScaleAbsent("P"),
            new Condition.MixedRanges(List.of("P", "Q")),
            new Condition.FlatProfile(),
            new Condition.TiedCode(2),
            new Condition.Stated(Code.NO_TIME, "sheet"));

    @Test
    void every_kind_has_its_code() {
        assertThat(ALL)
                .extracting(Condition::code)
                .containsExactly(
                        "MISSING_BELOW_MINIMUM",
                        "SCALE_ABSENT",
                        "MIXED_RANGES",
                        "FLAT_PROFILE",
                        "TIED_CODE",
                        "NO_TIME");
        assertThat(Arrays.stream(Code.values()).map(code -> new Condition.Stated(code, "x").code()))
                .doesNotHaveDuplicates()
                .doesNotContain("MISSING_BELOW_MINIMUM", "SCALE_ABSENT", "MIXED_RANGES", "FLAT_PROFILE", "TIED_CODE");
    }

    @Test
    void every_kind_names_what_it_is_about() {
        assertThat(ALL.get(0)).hasToString("scale P: 2 of 5 items answered, at least 3 needed");
        assertThat(ALL.get(1)).hasToString("scale P is not in the instrument");
        assertThat(ALL.get(2)).hasToString("scales [P, Q] do not have the same lowest and highest possible score");
        assertThat(ALL.get(5)).hasToString("sheet: NO_TIME");
    }

    @Test
    void every_kind_is_chosen_by_its_case() {
        Condition.Cases<String> told = new Condition.Cases<>() {
            @Override
            public String stated(Condition.Stated condition) {
                return "stated";
            }

            @Override
            public String missingBelowMinimum(Condition.MissingBelowMinimum condition) {
                return "missing";
            }

            @Override
            public String scaleAbsent(Condition.ScaleAbsent condition) {
                return "absent";
            }

            @Override
            public String mixedRanges(Condition.MixedRanges condition) {
                return "mixed";
            }

            @Override
            public String flatProfile(Condition.FlatProfile condition) {
                return "flat";
            }

            @Override
            public String tiedCode(Condition.TiedCode condition) {
                return "tied";
            }
        };
        assertThat(ALL)
                .extracting(condition -> condition.match(told))
                .containsExactly("missing", "absent", "mixed", "flat", "tied", "stated");
    }
}
