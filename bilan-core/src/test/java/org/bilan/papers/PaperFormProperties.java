package org.bilan.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.testkit.SamplePapers;

/** The stored form of a paper. */
class PaperFormProperties {
    @Provide
    Arbitrary<Paper> papers() {
        return SamplePapers.any();
    }

    @Property
    void a_paper_comes_back_as_it_was(@ForAll("papers") Paper paper) {
        assertThat(PaperForm.read(PaperForm.write(paper))).isEqualTo(paper);
    }

    @Property
    void a_form_that_was_cut_or_lengthened_is_refused(@ForAll("papers") Paper paper, @ForAll int at) {
        byte[] form = PaperForm.write(paper);
        byte[] cut = Arrays.copyOf(form, Math.floorMod(at, form.length));
        byte[] longer = Arrays.copyOf(form, form.length + 1 + Math.floorMod(at, 9));
        assertThatThrownBy(() -> PaperForm.read(cut)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PaperForm.read(longer)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Never edited: papers of today must be read for ever. */
    @Example
    void form_1_is_read_and_written_as_it_was() {
        Paper paper = new Paper(PaperKind.QUOTE, 2, Map.of("MODES", "é", "PLANNED_END", "2026-12-01"));
        String form = "000000010000000551554f5445000000020000000200000005"
                + "4d4f44455300000002c3a90000000b504c414e4e45445f454e440000000a323032362d31322d3031";
        assertThat(HexFormat.of().formatHex(PaperForm.write(paper))).isEqualTo(form);
        assertThat(PaperForm.read(HexFormat.of().parseHex(form))).isEqualTo(paper);
        assertThatThrownBy(() -> PaperForm.read(HexFormat.of().parseHex("00000002" + form.substring(8))))
                .hasMessageContaining("form");
    }

    @Property(tries = 300)
    void no_text_of_a_paper_is_printed(@ForAll("papers") Paper paper, @ForAll("secrets") String secret) {
        Paper planted = SamplePapers.complete(paper.kind(), secret);
        assertThat(planted.toString()).doesNotContain(secret);
    }

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings().withCharRange('a', 'z').ofLength(12).map(text -> "canary-" + text);
    }
}
