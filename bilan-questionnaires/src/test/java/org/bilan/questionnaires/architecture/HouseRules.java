package org.bilan.questionnaires.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What ArchUnit holds this module to. */
final class HouseRules {

    static final String BASE = "org.bilan.questionnaires";

    /** Each may use only those before it. */
    static final List<String> ROOMS = List.of(
            "instrument",
            "answers",
            "preference",
            "scoring",
            "norms",
            "statistics",
            "interests",
            "personality",
            "values",
            "report",
            "reasoning",
            "exchange",
            "exchange.fhir",
            "exchange.xlsform",
            "port",
            "inmemory",
            "catalog");

    private static final Set<String> OUTCOMES =
            Set.of("io.vavr.control.Either", "io.vavr.control.Validation", "io.vavr.collection.Seq");

    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(new DescribedPredicate<JavaMethodCall>("asks for the time of the day it runs") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTarget().getOwner().getPackageName().startsWith("java.time")
                            && call.getTarget().getName().equals("now");
                }
            });

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(new ArchCondition<JavaClass>("live in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(
                            new SimpleConditionEvent(type, marked, type.getName() + " in a marked package: " + marked));
                }
            });

    static final ArchRule VAVR_ONLY_AS_OUTCOME = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(
                    new ArchCondition<JavaMethod>(
                            "return Either, Validation and Seq only, and take and hold no Vavr type") {
                        @Override
                        public void check(JavaMethod method, ConditionEvents events) {
                            Set<String> allowed = isAccessor(method) ? Set.of() : OUTCOMES;
                            Stream<String> returned =
                                    vavr(method.getReturnType()).filter(name -> !allowed.contains(name));
                            Stream<String> taken =
                                    method.getParameterTypes().stream().flatMap(HouseRules::vavr);
                            String foreign =
                                    Stream.concat(returned, taken).sorted().collect(Collectors.joining(", "));
                            events.add(new SimpleConditionEvent(
                                    method, foreign.isEmpty(), method.getFullName() + ": " + foreign));
                        }
                    });

    private HouseRules() {}

    static ArchRule dependsOnlyOnRoomsAbove(String room) {
        int height = ROOMS.indexOf(room);
        String[] allowed = Stream.concat(
                        Stream.of(BASE + "." + room),
                        ROOMS.subList(0, Math.max(height, 0)).stream().map(above -> BASE + "." + above))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(BASE + "." + room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed)
                        .or(resideOutsideOfPackage("org.bilan.."))
                        .or(resideInAnyPackage("org.bilan"))
                        .or(resideInAnyPackage(room.equals("report") ? "org.bilan.lifecycle" : "org.bilan")));
    }

    private static boolean isAccessor(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.STATIC)
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private static Stream<String> vavr(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getName)
                .filter(name -> name.startsWith("io.vavr."));
    }
}
