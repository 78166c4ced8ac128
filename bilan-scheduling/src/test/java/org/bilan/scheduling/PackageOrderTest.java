package org.bilan.scheduling;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackageOrderTest {
    private static final List<String> ORDER = List.of(
            "availability",
            "need",
            "constraint",
            "season",
            "audit",
            "schedule",
            "portfolio",
            "booking",
            "calendarfile");
    private static final JavaClasses MODULE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bilan.scheduling");

    /** What the audit may know of the room of the constraints: what a session is. */
    private static final List<String> PLAIN_VALUES = List.of("PlannedSession", "Venue");

    /** What the search counts free time with. */
    private static final List<String> ALGEBRA = List.of("IntervalSet", "FreeStarts");

    private static void checkOrder(JavaClasses imported) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> "..scheduling." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("..scheduling." + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(imported);
        }
    }

    @Test
    void a_room_uses_only_the_rooms_before_it() {
        assertThatCode(() -> checkOrder(MODULE)).doesNotThrowAnyException();
        assertThat(MODULE).hasSizeGreaterThan(30);
    }

    @Test
    void a_room_that_looks_ahead_is_found() {
        JavaClasses outOfOrder = new ClassFileImporter().importPackages("org.bilan.outoforder.scheduling");

        assertThatThrownBy(() -> checkOrder(outOfOrder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("LooksAhead");
    }

    @Test
    void every_class_is_in_a_room_that_the_order_names() {
        classes()
                .should()
                .resideInAnyPackage(ORDER.stream()
                        .map(name -> "org.bilan.scheduling." + name)
                        .toArray(String[]::new))
                .check(MODULE);
    }

    @Test
    void only_the_last_room_knows_the_calendar_library_and_no_public_type_but_the_file_uses_it() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..calendarfile")
                .or()
                .arePublic()
                .and()
                .doNotHaveSimpleName("CalendarFile")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.fortuna..")
                .check(MODULE);
    }

    private static void checkAuditIsApart(JavaClasses imported) {
        DescribedPredicate<JavaClass> planners = describe(
                "what plans, checks or searches",
                used -> used.getPackageName().startsWith("org.bilan.scheduling.schedule")
                        || used.getPackageName().startsWith("org.bilan.scheduling.portfolio")
                        || (used.getPackageName().startsWith("org.bilan.scheduling.constraint")
                                && !PLAIN_VALUES.contains(used.getSimpleName()))
                        || ALGEBRA.contains(used.getSimpleName()));
        noClasses()
                .that()
                .resideInAPackage("..scheduling.audit..")
                .should()
                .dependOnClassesThat(planners)
                .check(imported);
    }

    @Test
    void the_audit_shares_no_code_with_what_plans() {
        assertThatCode(() -> checkAuditIsApart(MODULE)).doesNotThrowAnyException();
    }

    @Test
    void an_audit_that_borrows_from_the_check_of_the_planner_is_found() {
        JavaClasses outOfOrder = new ClassFileImporter().importPackages("org.bilan.outoforder.scheduling");

        assertThatThrownBy(() -> checkAuditIsApart(outOfOrder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("BorrowsFromThePlanner");
    }

    @Test
    void no_search_asks_the_audit_but_the_judge_of_improvers_does() {
        noClasses()
                .that()
                .resideInAnyPackage("..scheduling.schedule..", "..scheduling.portfolio..")
                .and()
                .haveSimpleNameNotStartingWith("AuditedImprover")
                .and()
                .doNotHaveSimpleName("Verdict")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..scheduling.audit..")
                .check(MODULE);
    }

    @Test
    void no_clock_is_read() {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
                .check(MODULE);
    }
}
