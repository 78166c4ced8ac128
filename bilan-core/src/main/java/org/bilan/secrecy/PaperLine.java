package org.bilan.secrecy;

import java.time.LocalDate;
import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.papers.PaperKind;

/** A paper that may be asked for: which, in which version, put away when. What it says takes a look of its own. */
public record PaperLine(PaperKind kind, int version, LocalDate on) {

    static List<PaperLine> of(List<BilanEvent> facts) {
        return facts.stream()
                .filter(PrivacyFact.PaperRecorded.class::isInstance)
                .map(PrivacyFact.PaperRecorded.class::cast)
                .map(paper -> new PaperLine(paper.paper(), paper.version(), paper.on()))
                .toList();
    }
}
