package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.bilan.scheduling.SchedulingDomain;

@Domain(SchedulingDomain.class)
@Domain(DomainContext.Global.class)
class AvailabilityFileProperties {

    @Property
    void what_is_printed_is_read_again_or_refused_for_a_contradiction(@ForAll Availability availability) {
        String text = AvailabilityFile.print(availability);

        AvailabilityFile.parse(text)
                .fold(
                        problems -> assertThat(problems.map(AvailabilityProblem::expected))
                                .isSubsetOf(List.of(
                                        AvailabilityProblem.Expected.HOURS_THAT_DO_NOT_OVERLAP,
                                        AvailabilityProblem.Expected.A_DAY_WITHOUT_ABSENCE,
                                        AvailabilityProblem.Expected.SOME_OPENING)),
                        read -> assertThat(read).isEqualTo(availability));
    }

    @Property
    void any_text_gives_an_availability_or_problems_and_never_throws(@ForAll String text) {
        assertThat(AvailabilityFile.parse("lundi: " + text + "\n" + text)).isNotNull();
    }
}
