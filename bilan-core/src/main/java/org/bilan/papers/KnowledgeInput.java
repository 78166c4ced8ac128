package org.bilan.papers;

import java.time.LocalDate;
import java.util.Map;

/** Knowledge that was contributed (apport de connaissances): about what, with which resource. Prints its subject only. */
public record KnowledgeInput(LocalDate givenOn, KnowledgeSubject subject, String resource) {
    public KnowledgeInput {
        if (resource.isBlank()) {
            throw new IllegalArgumentException("resource must not be blank");
        }
    }

    /** The paper of this contribution. */
    public Paper paper(int version) {
        Map<String, String> said =
                Map.of("GIVEN_ON", givenOn.toString(), "SUBJECT", subject.name(), "RESOURCE", resource);
        return new Paper(PaperKind.KNOWLEDGE_INPUT, version, said);
    }

    @Override
    public String toString() {
        return "knowledge about " + subject;
    }
}
