package org.bilan.examples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperKind;
import org.bilan.testkit.SamplePapers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers as pages: everything is there, and nothing of it is markup. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperPageTest {

    @ParameterizedTest
    @EnumSource
    void a_complete_paper_shows_each_of_its_mentions(PaperKind kind) {
        PaperPage page = PaperPage.of(SamplePapers.complete(kind));
        assertThat(page.entries()).hasSameSizeAs(kind.mentions());
        assertThat(page.html())
                .contains(page.entries().stream().map(PaperPage.Entry::label).toList())
                .doesNotContain("Not complete");
    }

    @Test
    void text_stays_text() {
        Paper paper = new Paper(
                PaperKind.ACTION_PLAN, 3, Map.of("ACTIONS", "<script>alert('x')</script> & \"y\"", "FIRST_STEP", "z"));
        assertThat(PaperPage.of(paper).html())
                .contains("&lt;script&gt;", "&amp;", "&quot;y&quot;", "Action plan, version 3", "Not complete")
                .contains("<li>Horizons (Offre du prestataire, Un bilan de comp")
                .doesNotContain("<script>");
    }
}
