package org.bilan.examples.quickstart;

import static org.bilan.examples.quickstart.FactLine.made;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.InformationTopic;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.SideFact;

/** Who the person is, what was explained, and the papers and tools handed over. */
record PeopleAndPapers(Optional<LocalDate> on, Details details) {
    private static final Pattern LACKING = Pattern.compile("(?:sans|without) (.+)");

    Optional<BilanEvent> read(FactKind kind) {
        return switch (kind) {
            case STATUS_DECLARED -> {
                boolean priority = details.perhaps(Words.PRIORITY).isPresent();
                yield made(
                        on,
                        details.one("statut", Words.STATUSES),
                        (day, status) -> new SideFact.StatusDeclared(day, status, priority));
            }
            case EMPLOYER_DECLARED ->
                made(on, details.one("employeur", Words.EMPLOYERS), SideFact.EmployerDeclared::new);
            case INFORMATION_GIVEN -> made(on, topics(), SideFact.InformationGiven::new);
            case FEASIBILITY_STATED ->
                made(on, details.one("faisabilité", Words.FEASIBILITIES), SideFact.FeasibilityStated::new);
            case AGREEMENT_DRAFT_SENT -> draft();
            case WORKBOOK_HANDED_OVER -> {
                boolean bundle = details.perhaps(Words.WORKBOOKS).orElse(false);
                yield made(
                        on,
                        details.one("durée du cahier", Words.WORKBOOK_TIMES),
                        (day, timed) -> new SideFact.WorkbookHandedOver(day, bundle, timed));
            }
            case INSTRUMENT_ADMINISTERED ->
                made(on, details.one("habilitation", Words.QUALIFICATIONS), SideFact.InstrumentAdministered::new);
            default -> throw FactLine.unknown(kind);
        };
    }

    private Optional<Set<InformationTopic>> topics() {
        if (details.perhaps(Words.EVERYTHING).isPresent()) {
            return Optional.of(EnumSet.allOf(InformationTopic.class));
        }
        String text = String.join(", ", details.takeAll());
        Optional<Set<InformationTopic>> topics = all("sujet", text, Words.TOPICS, "« tout » ou ");
        return topics.filter(some -> !some.isEmpty());
    }

    /** A draft that is complete, or lacks mentions that it names. */
    private Optional<BilanEvent> draft() {
        Optional<AgreementKind> agreement = details.one("accord", Words.AGREEMENTS);
        boolean complete = details.perhaps(Words.COMPLETE).isPresent();
        Optional<Set<AgreementMention>> lacking = complete
                ? Optional.of(EnumSet.noneOf(AgreementMention.class))
                : details.matching(LACKING)
                        .map(found -> all("mention", found.group(1), Words.MENTIONS, ""))
                        .orElseGet(() -> details.line()
                                .wrong("mentions", details.text(), "« complet », ou « sans prix, paiement »"));
        return agreement.flatMap(kind -> lacking.flatMap(missing -> mentions(kind, missing))
                .flatMap(mentions -> made(
                        on, Optional.of(mentions), (day, set) -> new SideFact.AgreementDraftSent(day, kind, set))));
    }

    private Optional<Set<AgreementMention>> mentions(AgreementKind kind, Set<AgreementMention> missing) {
        Set<AgreementMention> required = AgreementMention.of(kind);
        if (!required.containsAll(missing)) {
            Map<String, AgreementMention> known = Words.MENTIONS.entrySet().stream()
                    .filter(word -> required.contains(word.getValue()))
                    .collect(Words.inOrder());
            return details.line().wrong("mentions", details.text(), "pour cet accord, " + LineText.oneOf(known));
        }
        return Optional.of(
                required.stream().filter(mention -> !missing.contains(mention)).collect(Collectors.toSet()));
    }

    /** The meanings of all words of a list, or a problem for each that is none. */
    private <E> Optional<Set<E>> all(String field, String text, Map<String, E> words, String alternative) {
        List<Optional<E>> found = Arrays.stream(text.split(",", -1))
                .map(String::trim)
                .map(word -> Words.find(words, word)
                        .or(() -> details.line().wrong(field, word, alternative + LineText.oneOf(words))))
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream().flatMap(Optional::stream).collect(Collectors.toSet()))
                : Optional.empty();
    }
}
