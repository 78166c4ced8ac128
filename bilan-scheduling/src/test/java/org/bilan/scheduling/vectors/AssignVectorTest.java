package org.bilan.scheduling.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.vectors.Json.each;
import static org.bilan.scheduling.vectors.Json.words;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bilan.scheduling.portfolio.CaseloadRequest;
import org.bilan.scheduling.portfolio.CaseloadRequest.Beneficiary;
import org.bilan.scheduling.portfolio.CaseloadRequest.TeamMember;
import org.bilan.scheduling.portfolio.FairAssignment;
import org.bilan.scheduling.portfolio.FairAssignment.Shared;
import org.bilan.scheduling.portfolio.FairAssignment.Shortages;
import org.bilan.scheduling.portfolio.FairAssignment.Undecided;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AssignVectorTest {
    @TestFactory
    Stream<DynamicTest> every_assignment() {
        return Json.cases("assign")
                .map(one -> dynamicTest(
                        one.path("id").asText() + " " + one.path("title").asText(),
                        () -> check(FairAssignment.of(request(one.path("input"))), one.path("expect"))));
    }

    private static CaseloadRequest request(JsonNode input) {
        return new CaseloadRequest(
                each(input.path("consultants"))
                        .map(AssignVectorTest::consultant)
                        .toList(),
                each(input.path("beneficiaries"))
                        .map(one -> beneficiary(one, input.path("consultants")))
                        .toList());
    }

    private static TeamMember consultant(JsonNode one) {
        return new TeamMember(
                one.path("id").asText(),
                one.path("capacity").asInt(),
                one.path("load").asInt(),
                Set.copyOf(words(one.path("skills"))));
    }

    /** A refusal may stand with either side. */
    private static Beneficiary beneficiary(JsonNode one, JsonNode consultants) {
        String id = one.path("id").asText();
        Set<String> refused = new TreeSet<>(words(one.path("refuses")));
        each(consultants)
                .filter(consultant -> words(consultant.path("refuses")).contains(id))
                .forEach(consultant -> refused.add(consultant.path("id").asText()));
        return new Beneficiary(id, one.path("weight").asInt(1), Set.copyOf(words(one.path("needs"))), refused);
    }

    private static void check(FairAssignment found, JsonNode expect) {
        boolean isFeasible = expect.path("feasible").asBoolean();
        found.match(new FairAssignment.Cases<Boolean>() {
            @Override
            public Boolean shared(Shared assignment) {
                List<Integer> loads =
                        each(expect.path("loads")).map(JsonNode::asInt).toList();
                assertThat(isFeasible).isTrue();
                assertThat(assignment.loads()).isEqualTo(loads);
                assertThat(assignment.isProven()).isTrue();
                return true;
            }

            @Override
            public Boolean tooShort(Shortages shortages) {
                assertThat(isFeasible).isFalse();
                assertThat(Set.copyOf(shortages.groups())).isEqualTo(Json.sets(expect.path("shortages")));
                assertThat(shortages.isComplete()).isTrue();
                return true;
            }

            @Override
            public Boolean undecided(Undecided undecided) {
                throw new AssertionError("a vector must be decided");
            }
        });
    }
}
