package org.bilan.examples.quickstart.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.messages.Texts;
import org.bilan.rules.Assessment;
import org.bilan.rules.Because;
import org.bilan.rules.Finding;
import org.bilan.rules.Rule;
import org.bilan.rules.RuleSet;

/**
 * Facts, lawful windows and deadlines on one picture: a row per kind of fact, a dot per fact, and under it a bar per rule
 * that bounds it. All numbers are pixels.
 */
public record Timeline(int width, int height, List<TimeAxis.Month> months, List<Row> rows) {
    private static final int TOP = 34;
    private static final int ROW = 24;
    private static final int LANE = 17;
    private static final int BAR = 9;

    /** A fact that happened. */
    public record Dot(int x, String title) {}

    /**
     * The days in which a fact is lawful under one rule.
     *
     * @param verdict style of the bar: the verdict of the rule in small letters
     * @param title what a pointer shows
     */
    public record Bar(int x, int y, int length, String verdict, String title) {
        /** Where the name of the rule stands: behind the bar. */
        public int labelX() {
            return x + length + 5;
        }

        public int labelY() {
            return y + BAR;
        }

        public String rule() {
            return title.substring(0, title.indexOf(' '));
        }
    }

    /** A row: its label, its facts, its bars. */
    public record Row(String label, int y, int bottom, List<Dot> dots, List<Bar> bars) {
        public int labelY() {
            return y + 15;
        }

        public int dotY() {
            return y + 11;
        }

        /** When the facts happened; empty if none did. */
        public String dates() {
            if (dots.isEmpty()) {
                return "";
            }
            String first = dots.get(0).title();
            String last = dots.get(dots.size() - 1).title();
            return first.equals(last) ? first : first + " – " + last;
        }

        public int datesX() {
            return dots.isEmpty() ? 0 : dots.get(dots.size() - 1).x() + 9;
        }
    }

    /** A row before it has its place. */
    private record Line(String label, List<BilanEvent> facts, List<Rule> rules) {}

    /** The picture of some facts and of what the rules say of them. */
    public static Timeline of(List<BilanEvent> facts, RuleSet rules, Assessment assessment, Texts texts) {
        return new Drawing(facts, assessment, texts).draw(rules);
    }

    /** Works out the places from top to bottom. */
    private static final class Drawing {
        private final List<BilanEvent> facts;
        private final Assessment assessment;
        private final Texts texts;
        private final TimeAxis axis;

        Drawing(List<BilanEvent> facts, Assessment assessment, Texts texts) {
            this.facts = facts;
            this.assessment = assessment;
            this.texts = texts;
            this.axis = TimeAxis.over(Stream.concat(
                            facts.stream().map(BilanEvent::on),
                            assessment.findings().stream()
                                    .flatMap(finding -> window(finding.because()).stream())
                                    .flatMap(window ->
                                            Stream.concat(window.earliest().stream(), window.latest().stream())))
                    .toList());
        }

        Timeline draw(RuleSet rules) {
            List<Row> rows = new ArrayList<>();
            int y = TOP;
            for (Line line : lines(rules)) {
                Row row = row(line, y);
                rows.add(row);
                y = row.bottom();
            }
            return new Timeline(
                    TimeAxis.LEFT + TimeAxis.WIDTH + 90, y + 12, axis.months(texts.locale()), List.copyOf(rows));
        }

        private List<Line> lines(RuleSet rules) {
            List<Line> lines = new ArrayList<>();
            for (FactKind kind : FactKind.values()) {
                List<Rule> bounding = rules.rules().stream()
                        .filter(rule -> rule.bounds() == kind && windowOf(rule).isPresent())
                        .toList();
                if (kind == FactKind.SESSION_HELD) {
                    sessionLines(bounding, lines);
                } else if (kind != FactKind.PHASE_CLOSED && (!of(kind).isEmpty() || !bounding.isEmpty())) {
                    lines.add(new Line(texts.of(kind), of(kind), bounding));
                }
            }
            return lines;
        }

        private void sessionLines(List<Rule> bounding, List<Line> lines) {
            for (Phase phase : Phase.values()) {
                List<BilanEvent> held = of(FactKind.SESSION_HELD).stream()
                        .filter(fact -> ((BilanEvent.SessionHeld) fact).phase() == phase)
                        .toList();
                lines.add(new Line(texts.of(phase), held, phase == Phase.PRELIMINARY ? bounding : List.of()));
            }
        }

        private List<BilanEvent> of(FactKind kind) {
            return facts.stream().filter(fact -> fact.kind() == kind).toList();
        }

        private Row row(Line line, int y) {
            List<Bar> bars = new ArrayList<>();
            for (Rule rule : line.rules()) {
                bars.add(bar(rule, y + ROW + bars.size() * LANE - 3));
            }
            List<Dot> dots = line.facts().stream()
                    .map(fact -> new Dot(axis.x(fact.on()), day(fact.on())))
                    .toList();
            return new Row(line.label(), y, y + ROW + bars.size() * LANE, dots, bars);
        }

        private Bar bar(Rule rule, int y) {
            DateWindow window = windowOf(rule).orElseThrow();
            Finding finding = assessment.find(rule.norm().id()).orElseThrow();
            int from = axis.x(window.earliest().orElseGet(() -> trigger(finding.because())));
            int to = axis.x(window.latest().orElse(axis.last()));
            return new Bar(
                    from,
                    y,
                    Math.max(3, to - from),
                    finding.verdict().name().toLowerCase(Locale.ROOT),
                    rule.norm().id() + " : " + texts.of(window));
        }

        private Optional<DateWindow> windowOf(Rule rule) {
            return assessment.find(rule.norm().id()).flatMap(finding -> window(finding.because()));
        }

        /** A window without a first day is drawn from the fact that started its delay. */
        private LocalDate trigger(Because because) {
            return leaves(because)
                    .filter(Because.FactRead.class::isInstance)
                    .map(leaf -> ((Because.FactRead) leaf).on())
                    .findFirst()
                    .orElse(axis.first());
        }

        private String day(LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMM", texts.locale()).format(day);
        }
    }

    private static Optional<DateWindow> window(Because because) {
        return leaves(because)
                .filter(Because.Limit.class::isInstance)
                .map(leaf -> ((Because.Limit) leaf).window())
                .findFirst();
    }

    private static Stream<Because> leaves(Because because) {
        return because instanceof Because.All all ? all.parts().stream().flatMap(Timeline::leaves) : Stream.of(because);
    }
}
