package org.bilan.questionnaires.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.questionnaires.architecture.counterexample.Wrong;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The walls of the module: the order of its rooms, nothing nullable by silence, no foreign types in its promises. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomsTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HouseRules.BASE);

    private static final JavaClasses WRONG = new ClassFileImporter().importPackagesOf(Wrong.class);

    @Test
    void a_room_uses_only_the_rooms_above_it() {
        HouseRules.ROOMS.forEach(
                room -> HouseRules.dependsOnlyOnRoomsAbove(room).check(MAIN));
    }

    @Test
    void there_is_no_room_outside_the_order_and_no_empty_one() {
        Set<String> rooms = MAIN.stream()
                .map(type -> type.getPackageName().substring(HouseRules.BASE.length() + 1))
                .collect(Collectors.toSet());

        assertThat(rooms).isEqualTo(Set.copyOf(HouseRules.ROOMS));
    }

    @Test
    void rooms_form_no_circle() {
        slices().matching(HouseRules.BASE + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void every_package_is_null_marked() {
        HouseRules.PACKAGES_ARE_NULL_MARKED.check(MAIN);
    }

    @Test
    void foreign_types_stay_out_of_public_signatures() {
        HouseRules.VAVR_ONLY_AS_OUTCOME.check(MAIN);
    }

    @Test
    void nobody_asks_for_the_time() {
        HouseRules.NO_CLOCK.check(MAIN);
    }

    @Test
    void each_rule_fails_on_the_counter_example() {
        assertThat(List.of(
                        HouseRules.dependsOnlyOnRoomsAbove("architecture.counterexample")
                                .evaluate(WRONG)
                                .hasViolation(),
                        HouseRules.PACKAGES_ARE_NULL_MARKED.evaluate(WRONG).hasViolation(),
                        HouseRules.NO_CLOCK.evaluate(WRONG).hasViolation()))
                .containsOnly(true);
    }

    @Test
    void every_way_to_promise_a_foreign_type_is_seen_in_the_counter_example() {
        assertThat(HouseRules.VAVR_ONLY_AS_OUTCOME
                        .evaluate(WRONG)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(detail -> detail.contains("Wrong.option()"))
                .anyMatch(detail -> detail.contains("Wrong.nested()"))
                .anyMatch(detail -> detail.contains("Wrong.takesSeq("))
                .anyMatch(detail -> detail.contains("Wrong.takesEither("))
                .anyMatch(detail -> detail.contains("$Value.either()"))
                .noneMatch(detail -> detail.contains("Wrong.outcome()"));
    }

    @Test
    void the_annotation_looked_for_is_there_to_be_found() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(MAIN);
    }
}
