package org.bilan.examples.quickstart.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.messages.Texts;
import org.bilan.rules.Assessment;
import org.bilan.rules.Because;
import org.bilan.rules.Finding;

/**
 * Facts, lawful windows and deadlines on one picture: a row per kind of fact, a dot per fact, and under it a bar per rule
 * that bounds it. Facts beside the main line that no delay bounds share one row. All numbers are pixels.
 */
public record Timeline(int width, int height, List<TimeAxis.Month> months, List<Row> rows) {
    private static final int TOP = 34;
    private static final int ROW = 24;
    private static final int LANE = 17;
    private static final int BAR = 9;

    /**
     * A fact that happened.
     *
     * @param day its day in words
     * @param title what a pointer shows
     */
    public record Dot(int x, String day, String title) {}

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
            String first = dots.get(0).day();
            String last = dots.get(dots.size() - 1).day();
            return first.equals(last) ? first : first + " – " + last;
        }

        public int datesX() {
            return dots.isEmpty() ? 0 : dots.get(dots.size() - 1).x() + 9;
        }
    }

    /** A row before it has its place. */
    private record Line(String label, List<BilanEvent> facts, List<Finding> bounding) {}

    /**
     * The picture of some facts and of the delays that apply to them.
     *
     * @param others what the facts beside the main line are called together
     */
    public static Timeline of(List<BilanEvent> facts, Assessment assessment, Texts texts, String others) {
        return new Drawing(facts, assessment, texts).draw(others);
    }

    /** Works out the places from top to bottom. */
    private static final class Drawing {
        private final List<BilanEvent> facts;
        private final List<Finding> delays;
        private final Texts texts;
        private final TimeAxis axis;

        Drawing(List<BilanEvent> facts, Assessment assessment, Texts texts) {
            this.facts =
                    facts.stream().sorted(Comparator.comparing(BilanEvent::on)).toList();
            this.delays = assessment.findings().stream()
                    .filter(finding -> finding.verdict() != Finding.Verdict.NOT_APPLICABLE
                            && window(finding).isPresent())
                    .toList();
            this.texts = texts;
            this.axis = TimeAxis.over(Stream.concat(
                            facts.stream().map(BilanEvent::on), delays.stream().flatMap(Timeline::ends))
                    .toList());
        }

        Timeline draw(String others) {
            List<Row> rows = new ArrayList<>();
            int y = TOP;
            for (Line line : lines(others)) {
                Row row = row(line, y);
                rows.add(row);
                y = row.bottom();
            }
            return new Timeline(
                    TimeAxis.LEFT + TimeAxis.WIDTH + 90, y + 12, axis.months(texts.locale()), List.copyOf(rows));
        }

        private List<Line> lines(String others) {
            List<Line> lines = new ArrayList<>();
            List<BilanEvent> beside = new ArrayList<>();
            for (FactKind kind : FactKind.values()) {
                List<BilanEvent> happened = of(kind);
                List<Finding> bounding = delays.stream()
                        .filter(finding -> finding.rule().bounds() == kind)
                        .toList();
                if (kind == FactKind.SESSION_HELD) {
                    sessionLines(bounding, lines);
                } else if (!bounding.isEmpty() || isOnTheMainLine(happened)) {
                    lines.add(new Line(texts.of(kind), happened, bounding));
                } else if (kind != FactKind.PHASE_CLOSED) {
                    beside.addAll(happened);
                }
            }
            beside.sort(Comparator.comparing(BilanEvent::on));
            lines.add(new Line(others, beside, List.of()));
            return lines;
        }

        private static boolean isOnTheMainLine(List<BilanEvent> happened) {
            return happened.stream()
                    .anyMatch(fact -> !(fact instanceof BilanEvent.Noted
                            || fact instanceof SideFact
                            || fact instanceof PrivacyFact
                            || fact instanceof BilanEvent.PhaseClosed));
        }

        private void sessionLines(List<Finding> bounding, List<Line> lines) {
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
            for (Finding finding : line.bounding()) {
                bars.add(bar(finding, y + ROW + bars.size() * LANE - 3));
            }
            List<Dot> dots = line.facts().stream().map(this::dot).toList();
            return new Row(line.label(), y, y + ROW + bars.size() * LANE, dots, bars);
        }

        private Dot dot(BilanEvent fact) {
            return new Dot(axis.x(fact.on()), day(fact.on()), texts.of(fact.kind()) + ", " + texts.of(fact.on()));
        }

        private Bar bar(Finding finding, int y) {
            DateWindow window = window(finding).orElseThrow();
            int from = axis.x(window.earliest().orElseGet(() -> trigger(finding)));
            int to = axis.x(window.latest().orElse(axis.last()));
            return new Bar(
                    from,
                    y,
                    Math.max(3, to - from),
                    finding.verdict().name().toLowerCase(Locale.ROOT),
                    finding.norm().id() + " : " + texts.of(window));
        }

        /**
         * A window without a first day is drawn from what started its delay: the latest day read before the value of the
         * delay, apart from the fact that is bounded.
         */
        private LocalDate trigger(Finding finding) {
            return leaves(finding.because())
                    .takeWhile(leaf -> !(leaf instanceof Because.ValueInForce))
                    .flatMap(leaf -> started(leaf, finding.rule().bounds()).stream())
                    .max(LocalDate::compareTo)
                    .orElse(axis.first());
        }

        private static Optional<LocalDate> started(Because leaf, FactKind bounded) {
            if (leaf instanceof Because.FactRead read && read.kind() != bounded) {
                return Optional.of(read.on());
            }
            return leaf instanceof Because.MarkRead read
                            && !read.mark().readsFrom().contains(bounded)
                    ? Optional.of(read.on())
                    : Optional.empty();
        }

        private String day(LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMM", texts.locale()).format(day);
        }
    }

    /** The limit that a delay sets; an order of facts alone is none. */
    private static Optional<DateWindow> window(Finding finding) {
        return leaves(finding.because())
                .filter(Because.Limit.class::isInstance)
                .map(leaf -> ((Because.Limit) leaf).window())
                .findFirst();
    }

    private static Stream<LocalDate> ends(Finding finding) {
        return window(finding).stream()
                .flatMap(window -> Stream.concat(window.earliest().stream(), window.latest().stream()));
    }

    private static Stream<Because> leaves(Because because) {
        return because instanceof Because.All all ? all.parts().stream().flatMap(Timeline::leaves) : Stream.of(because);
    }
}
