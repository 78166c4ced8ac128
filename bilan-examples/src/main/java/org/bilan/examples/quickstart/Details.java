package org.bilan.examples.quickstart;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands behind a fact, detail by detail, in any order. Each must be understood by the fact, or is a problem. */
final class Details {
    private final LineText line;
    private final List<String> all;
    private final Set<String> understood = new HashSet<>();

    private Details(LineText line, List<String> all) {
        this.line = line;
        this.all = all;
    }

    /** The details of a text that separates them by semicolons. */
    static Details of(LineText line, String text) {
        List<String> all = text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(";", -1)).map(String::trim).toList();
        return new Details(line, all);
    }

    LineText line() {
        return line;
    }

    /** All details, which are understood by that. */
    List<String> takeAll() {
        understood.addAll(all);
        return all;
    }

    /** All details as they stand in the file. */
    String text() {
        return String.join(" ; ", all);
    }

    /** What one of the details means, or a problem that lists the words there are. */
    <T> Optional<T> one(String field, Map<String, T> words) {
        return perhaps(words).or(() -> line.wrong(field, unread(), LineText.oneOf(words)));
    }

    /** What one of the details means; empty if none is such a word. */
    <T> Optional<T> perhaps(Map<String, T> words) {
        return take(detail -> Words.find(words, detail).isPresent()).flatMap(detail -> Words.find(words, detail));
    }

    /** The parts of the detail of such a form; empty if none has it. */
    Optional<Matcher> matching(Pattern pattern) {
        return take(detail -> pattern.matcher(Words.plain(detail)).matches())
                .map(detail -> pattern.matcher(Words.plain(detail)))
                .filter(Matcher::matches);
    }

    /** The first detail of such a kind that was not taken yet, which is understood by that. */
    Optional<String> take(Predicate<String> kind) {
        Optional<String> found = all.stream()
                .filter(detail -> !understood.contains(detail) && kind.test(detail))
                .findFirst();
        found.ifPresent(understood::add);
        return found;
    }

    /** A length in minutes, or a problem. */
    Optional<Integer> length(String field) {
        return take(LineText::isLength)
                .map(text -> line.length(field, text))
                .orElseGet(() -> line.wrong(field, text(), "une durée comme 2 h 30 ou 150 min"));
    }

    /** The details that nobody understood, each a problem. */
    void reportUnread() {
        all.stream()
                .filter(detail -> !understood.contains(detail))
                .forEach(detail -> line.wrong("détail", detail, "un détail que ce fait connaît, ou rien"));
    }

    private String unread() {
        return all.stream().filter(detail -> !understood.contains(detail)).collect(Collectors.joining(" ; "));
    }
}
