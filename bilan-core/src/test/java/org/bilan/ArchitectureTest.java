package org.bilan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of bilan-core: a package may use only those above it in this list. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
    private static final List<String> ROOMS = List.of(
            "org.bilan",
            "org.bilan.legaltime",
            "org.bilan.law",
            "org.bilan.parties",
            "org.bilan.agreement",
            "org.bilan.papers",
            "org.bilan.lifecycle",
            "org.bilan.sealing",
            "org.bilan.proof",
            "org.bilan.rules",
            "org.bilan.rules.french",
            "org.bilan.secrecy",
            "org.bilan.actions",
            "org.bilan.quality",
            "org.bilan.reminders",
            "org.bilan.messages",
            "org.bilan.retention",
            "org.bilan.port",
            "org.bilan.inmemory",
            "org.bilan.usecase");

    private static final Set<String> RETURNED_ONLY =
            Set.of("io.vavr.control.Either", "io.vavr.control.Validation", "io.vavr.collection.Seq");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bilan");

    static Stream<String> rooms() {
        return ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_those_above_it(String room) {
        onlyUsesThoseAbove(room, ROOMS).check(MAIN);
    }

    @Test
    void the_order_can_fail_lifecycle_does_not_come_before_law() {
        List<String> wrong = List.of("org.bilan", "org.bilan.legaltime", "org.bilan.lifecycle");
        assertThat(onlyUsesThoseAbove("org.bilan.lifecycle", wrong)
                        .evaluate(MAIN)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void every_package_is_a_room_of_the_list_and_null_marked() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass each : MAIN) {
            packages.add(each.getPackageName());
        }
        assertThat(packages).containsExactlyInAnyOrderElementsOf(ROOMS);
        assertThat(packages)
                .allSatisfy(name -> assertThat(packageOf(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    @Test
    void nothing_reads_a_clock_but_the_adapters_and_use_cases_that_are_given_one() {
        readsAClock().check(MAIN);
        JavaClasses counterExample = new ClassFileImporter().importClasses(ReadsClocks.class);
        assertThat(readsAClock().evaluate(counterExample).getFailureReport().getDetails())
                .hasSize(4);
    }

    /** Calls and method references alike; a clock that was given may be asked. */
    private static ArchRule readsAClock() {
        return noClasses().should().accessTargetWhere(DescribedPredicate.describe("a clock of the machine", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            boolean isNow = name.equals("now") && owner.startsWith("java.time.");
            boolean isClock = owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
            boolean isMillis = owner.equals("java.lang.System")
                    && Set.of("currentTimeMillis", "nanoTime").contains(name);
            return isNow || isClock || isMillis;
        }));
    }

    @Test
    void of_vavr_only_either_validation_and_seq_are_returned_and_nothing_is_taken() {
        vavrOnlyReturned().check(MAIN);
        JavaClasses counterExample = new ClassFileImporter().importClasses(TakesAnOption.class);
        assertThat(vavrOnlyReturned().evaluate(counterExample).hasViolation()).isTrue();
    }

    @Test
    void the_story_logs_nothing() {
        noClasses()
                .that(resideOutsideOfPackages("org.bilan.usecase"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.slf4j.."))
                .check(MAIN);
    }

    private static ArchRule onlyUsesThoseAbove(String room, List<String> order) {
        List<String> allowed = order.subList(0, order.indexOf(room) + 1);
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages("org.bilan..").or(resideInAnyOf(allowed)));
    }

    private static DescribedPredicate<JavaClass> resideInAnyOf(List<String> packages) {
        return JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new));
    }

    private static ArchRule vavrOnlyReturned() {
        return methods().that().arePublic().should(new ArchCondition<JavaMethod>("use Vavr only in what they return") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean returned = isVavr(method.getRawReturnType())
                        && !RETURNED_ONLY.contains(method.getRawReturnType().getName());
                boolean taken = method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isVavr);
                if (returned || taken) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        });
    }

    private static boolean isVavr(JavaClass type) {
        return type.getPackageName().startsWith("io.vavr");
    }

    private static JavaPackage packageOf(String name) {
        return MAIN.getPackage(name);
    }

    /** What the rule must catch. */
    static final class TakesAnOption {
        public boolean take(Option<String> option) {
            return option.isEmpty();
        }
    }

    /** What the rule on clocks must catch. */
    static final class ReadsClocks {
        Supplier<Instant> reference() {
            return Instant::now;
        }

        Instant zoned() {
            return Clock.system(ZoneOffset.UTC).instant();
        }

        Clock ticking() {
            return Clock.tickMillis(ZoneOffset.UTC);
        }

        long nanos() {
            return System.nanoTime();
        }
    }
}
