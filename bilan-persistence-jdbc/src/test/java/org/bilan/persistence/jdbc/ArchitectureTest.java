package org.bilan.persistence.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.port.BilanJournal;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What this adapter may use, and what of it is promised. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
    /** Of core only what a journal is made of; of other libraries only what the module descriptor names. */
    private static final String[] ALLOWED = {
        "org.bilan.persistence.jdbc",
        "org.bilan.agreement",
        "org.bilan.lifecycle",
        "org.bilan.papers",
        "org.bilan.parties",
        "org.bilan.port",
        "org.bilan.proof",
        "org.bilan.reminders",
        "org.bilan.sealing",
        "org.bilan.secrecy",
        "org.bilan.scheduling.availability",
        "org.bilan.scheduling.booking",
        "io.vavr.control",
        "java.io",
        "java.lang..",
        "java.math",
        "java.nio..",
        "java.security",
        "java.sql",
        "java.time..",
        "java.util..",
        "javax.sql",
        "com.fasterxml.jackson.core..",
        "com.fasterxml.jackson.databind..",
        "org.flywaydb.core..",
        "org.h2.jdbcx",
        "org.jspecify.annotations",
        "org.slf4j"
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bilan.persistence");

    private static final ArchRule USES_ONLY_THE_ALLOWED =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage(ALLOWED);

    private static final ArchRule READS_NO_CLOCK_THAT_IT_WAS_NOT_GIVEN = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "now() of java.time",
                    call -> call.getTarget().getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    private static final ArchRule ONLY_THE_DIALECT_ASKS_WHICH_DATABASE_IT_IS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Dialect.class.getName())
            .should()
            .callMethod(Connection.class, "getMetaData");

    @Test
    void every_package_is_null_marked() {
        Set<String> packages = new TreeSet<>();
        for (JavaClass each : MAIN) {
            packages.add(each.getPackageName());
        }
        assertThat(packages).containsExactly("org.bilan.persistence.jdbc");
        assertThat(packages)
                .allSatisfy(name -> assertThat(MAIN.getPackage(name).isAnnotatedWith(NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    @Test
    void it_uses_only_the_port_of_core_and_the_libraries_of_its_descriptor() {
        USES_ONLY_THE_ALLOWED.check(MAIN);
        assertCatches(USES_ONLY_THE_ALLOWED, UsesAnotherAdapter.class);
    }

    @Test
    void nothing_reads_a_clock_that_it_was_not_given() {
        READS_NO_CLOCK_THAT_IT_WAS_NOT_GIVEN.check(MAIN);
        assertCatches(READS_NO_CLOCK_THAT_IT_WAS_NOT_GIVEN, ReadsTheTime.class);
    }

    @Test
    void only_the_dialect_asks_which_database_it_is() {
        ONLY_THE_DIALECT_ASKS_WHICH_DATABASE_IT_IS.check(MAIN);
        assertCatches(ONLY_THE_DIALECT_ASKS_WHICH_DATABASE_IT_IS, AsksForTheProduct.class);
    }

    @Test
    void only_what_is_meant_is_public() {
        assertThat(publicTypes(MAIN))
                .containsExactlyInAnyOrder(
                        "JdbcBilanJournal",
                        "JdbcVault",
                        "JdbcKeyVault",
                        "JdbcAccessLog",
                        "JdbcNotifier",
                        "JdbcBookings",
                        "JdbcProofLedger",
                        "JournalForms",
                        "MasterKey",
                        "H2Database",
                        "Schema",
                        "StoreNotDurable");
        assertThat(publicTypes(new ClassFileImporter().importClasses(ReadsTheTime.class)))
                .containsExactly("ReadsTheTime");
    }

    private static List<String> publicTypes(JavaClasses classes) {
        return classes.stream()
                .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static void assertCatches(ArchRule rule, Class<?> counterExample) {
        JavaClasses classes = new ClassFileImporter().importClasses(counterExample);
        assertThat(rule.evaluate(classes).hasViolation()).isTrue();
    }

    /** What the rules must catch. */
    public static final class ReadsTheTime {
        Instant read() {
            return Instant.now();
        }
    }

    /** What the rules must catch. */
    static final class UsesAnotherAdapter {
        BilanJournal journal() {
            return new InMemoryBilanJournal(Clock.systemUTC());
        }
    }

    /** What the rules must catch. */
    static final class AsksForTheProduct {
        Object product(Connection connection) throws Exception {
            return connection.getMetaData();
        }
    }
}
