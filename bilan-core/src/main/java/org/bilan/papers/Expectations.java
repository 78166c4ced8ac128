package org.bilan.papers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one person expects of the bilan: some of the five expectations, and own words.
 *
 * <p>Content of the bilan: prints how many were named, never which.
 *
 * @param ownWords blank if there are none
 */
public record Expectations(LocalDate recordedOn, Set<Expectation> named, String ownWords) {
    public Expectations {
        named = Set.copyOf(named);
        if (named.isEmpty() && ownWords.isBlank()) {
            throw new IllegalArgumentException("named must not be empty where ownWords are blank");
        }
    }

    /** The paper of these expectations. */
    public Paper paper(int version) {
        EnumSet<Expectation> inOrder = EnumSet.noneOf(Expectation.class);
        inOrder.addAll(named);
        String names = inOrder.stream().map(Enum::name).collect(Collectors.joining("\n"));
        Map<String, String> said = Map.of(
                "EXPECTATIONS",
                names.isEmpty() ? ownWords : names,
                "OWN_WORDS",
                ownWords,
                "RECORDED_ON",
                recordedOn.toString());
        return new Paper(PaperKind.EXPECTATIONS_RECORD, version, said);
    }

    @Override
    public String toString() {
        return named.size() + " expectations of " + recordedOn;
    }
}
