package org.bilan.examples.quickstart;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.Refusal;
import org.bilan.messages.Texts;
import org.bilan.parties.Consultant;
import org.bilan.parties.Provider;

/**
 * A whole bilan in a text that a consultant can read and write.
 *
 * <p>A line is empty, a remark ({@code # …}), a heading ({@code clé: valeur}) or a fact ({@code 2026-03-02 fait ; détail
 * ; détail}), in French or in English. All mistakes are told at once; a story with one of them is no story.
 */
public final class StoryFile {
    /** Longest file that is read, in characters. */
    public static final int MAX_LENGTH = 1_000_000;

    private static final Pattern HEADING = Pattern.compile("([^:;]{2,40}?)\\s*:\\s*(.*)");
    private static final Pattern SESSIONS = Pattern.compile("(.+?) (\\d{1,2}) ?x ?(.+)");
    private static final String PROGRAMME_EXAMPLE =
            "« préliminaire 2 x 2 h ; investigation 4 x 3 h ; conclusions 2 x 2 h »";
    private static final int LONGEST_SESSION = 24 * 60;
    private static final BilanId STORY = new BilanId("histoire");
    private static final Texts TEXTS = Texts.in(Locale.FRANCE);

    private final List<StoryProblem> problems = new ArrayList<>();
    private final Map<Heading, Line> headings = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Story.Told> facts = new ArrayList<>();
    private boolean someFactUnread;

    private StoryFile() {}

    private record Line(int number, String text) {}

    /** The headings of a story file. */
    private enum Heading {
        DOSSIER("dossier", "case"),
        PROVIDER("prestataire", "provider"),
        DOMAIN("domaine", "domain"),
        TERRITORY("territoire", "territory"),
        CONSULTANT("consultante", "consultant"),
        ASSESS("evaluer le", "assess on"),
        PLAN("planifier le", "plan on"),
        PROGRAMME("programme", "sessions");

        private final String french;
        private final String english;

        Heading(String french, String english) {
            this.french = french;
            this.english = english;
        }

        static Optional<Heading> of(String word) {
            String plain = Words.plain(word);
            return List.of(values()).stream()
                    .filter(each -> each.french.equals(plain) || each.english.equals(plain))
                    .findFirst();
        }
    }

    /** The story of a text, or everything that is wrong with it, in the order of its lines. */
    public static Validation<Seq<StoryProblem>, Story> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Validation.invalid(Vector.of(new StoryProblem(
                    1, "fichier", text.length() + " caractères", "au plus " + MAX_LENGTH + " caractères")));
        }
        return new StoryFile().read(text);
    }

    private Validation<Seq<StoryProblem>, Story> read(String text) {
        String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
        List<Line> told = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].split("#", 2)[0].trim();
            if (FactLine.looksLikeOne(line)) {
                told.add(new Line(i + 1, line));
            } else if (!line.isEmpty()) {
                readLine(new Line(i + 1, line));
            }
        }
        ZoneId zone = zone();
        told.forEach(line -> readFact(line, zone));
        Optional<Story> story = story(lines.length);
        contradictions();
        problems.sort(Comparator.comparingInt(StoryProblem::line));
        return story.isPresent() && problems.isEmpty()
                ? Validation.valid(story.get())
                : Validation.invalid(Vector.ofAll(problems));
    }

    private void readLine(Line line) {
        Matcher heading = HEADING.matcher(line.text());
        if (heading.matches()) {
            readHeading(line, heading.group(1), heading.group(2));
        } else {
            someFactUnread = true;
            at(line).wrong("ligne", line.text(), "« AAAA-MM-JJ fait ; détail », « clé: valeur » ou « # remarque »");
        }
    }

    /** The facts come after all headings, wherever these stand: hours are told in the zone of the establishment. */
    private ZoneId zone() {
        Line line = headings.get(Heading.TERRITORY);
        return Optional.ofNullable(line)
                .flatMap(named -> Words.find(Words.TERRITORIES, named.text()))
                .orElse(Territory.METROPOLE)
                .zone();
    }

    private void readFact(Line line, ZoneId zone) {
        Optional<BilanEvent> fact = new FactLine(at(line), zone).parse(line.text());
        someFactUnread |= fact.isEmpty();
        fact.ifPresent(event -> {
            String words = Words.plain(line.text());
            int times = seen.merge(words, 1, Integer::sum);
            facts.add(new Story.Told(line.number(), words + " #" + times, event));
        });
    }

    private void readHeading(Line line, String key, String value) {
        Optional<Heading> heading = Heading.of(key);
        if (heading.isEmpty()) {
            at(line).wrong(
                            "clé",
                            key,
                            "dossier, prestataire, domaine, territoire, consultante, évaluer le,"
                                    + " planifier le ou programme");
        } else if (value.isBlank() || headings.containsKey(heading.get())) {
            at(line).wrong(key, value, "une valeur, une seule fois");
        } else if (heading.get() == Heading.DOSSIER && value.length() > BilanId.MAX_LENGTH) {
            at(line).wrong(key, value, "au plus " + BilanId.MAX_LENGTH + " caractères");
        } else {
            headings.put(heading.get(), new Line(line.number(), value));
        }
    }

    private Optional<Story> story(int end) {
        Optional<Line> dossier = heading(Heading.DOSSIER, end);
        Optional<Line> name = heading(Heading.PROVIDER, end);
        Optional<Line> domain = heading(Heading.DOMAIN, end);
        Optional<Line> consultant = heading(Heading.CONSULTANT, end);
        Optional<Territory> territory = heading(Heading.TERRITORY, end)
                .flatMap(line -> at(line).word("territoire", line.text(), Words.TERRITORIES));
        List<LocalDate> assess =
                heading(Heading.ASSESS, end).map(line -> days(line)).orElse(List.of());
        Optional<LocalDate> plan =
                heading(Heading.PLAN, end).flatMap(line -> at(line).date("planifier le", line.text()));
        List<Story.PlannedSession> programme =
                heading(Heading.PROGRAMME, end).map(this::programme).orElse(List.of());
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Story.Builder()
                .id(new BilanId(text(dossier)))
                .provider(
                        new Provider(text(name), text(domain), LegalCalendar.of(territory.orElse(Territory.METROPOLE))))
                .consultant(new Consultant(text(consultant)))
                .facts(facts)
                .assessOn(assess)
                .planOn(plan.orElse(LocalDate.MIN))
                .programme(programme)
                .build());
    }

    private static String text(Optional<Line> line) {
        return line.map(Line::text).orElse("");
    }

    private Optional<Line> heading(Heading heading, int end) {
        Line line = headings.get(heading);
        return line == null
                ? new LineText(end, problems).wrong(heading.french, "", "une ligne « " + heading.french + ": … »")
                : Optional.of(line);
    }

    private List<LocalDate> days(Line line) {
        List<LocalDate> days = new ArrayList<>();
        for (String each : line.text().split(",", -1)) {
            at(line).date("évaluer le", each.trim()).ifPresent(days::add);
        }
        return days;
    }

    private List<Story.PlannedSession> programme(Line line) {
        List<Story.PlannedSession> sessions = new ArrayList<>();
        for (String part : line.text().split(";", -1)) {
            Matcher matcher = SESSIONS.matcher(Words.plain(part));
            if (matcher.matches()) {
                series(line, matcher).forEach(sessions::add);
            } else {
                at(line).wrong("programme", part.trim(), PROGRAMME_EXAMPLE);
            }
        }
        if (!sessions.stream()
                .sorted(Comparator.comparing(Story.PlannedSession::phase))
                .toList()
                .equals(sessions)) {
            at(line).wrong("programme", line.text(), "les phases dans l'ordre : " + PROGRAMME_EXAMPLE);
        }
        return sessions;
    }

    private List<Story.PlannedSession> series(Line line, Matcher matcher) {
        Optional<Phase> phase = at(line).word("programme", matcher.group(1), Words.PHASES);
        Optional<Integer> minutes = at(line).length("programme", matcher.group(3));
        int count = Integer.parseInt(matcher.group(2));
        if (count == 0 || minutes.orElse(0) > LONGEST_SESSION) {
            at(line).wrong("programme", matcher.group(), "au moins une séance, de 24 h au plus");
            return List.of();
        }
        return phase.flatMap(p -> minutes.map(m -> new Story.PlannedSession(p, m, DeliveryMode.IN_PERSON)))
                .map(session -> Collections.nCopies(count, session))
                .orElse(List.of());
    }

    /** Facts that contradict those before them; what a line that could not be read may explain is not held against them. */
    private void contradictions() {
        Bilan bilan = Bilan.NONE;
        List<RecordedFact> before = new ArrayList<>();
        for (Story.Told told : facts) {
            BilanEvent fact = told.fact();
            boolean namesAnother = BilanDecider.isDecidedByHistory(fact);
            Either<Refusal, List<BilanEvent>> decided = namesAnother
                    ? BilanDecider.decide(new History(STORY, before), fact)
                    : BilanDecider.decide(bilan, fact);
            before.add(new RecordedFact(before.size() + 1L, Instant.EPOCH, fact));
            if (decided.isLeft() && !isPerhapsExplained(decided.getLeft(), namesAnother)) {
                problems.add(contradiction(told, decided.getLeft()));
            } else {
                bilan = namesAnother
                        ? BilanDecider.replay(new History(STORY, before))
                        : BilanDecider.evolve(bilan, fact);
            }
        }
    }

    /** A line that could not be read may have told the fact that is missing, and moves the ranks of all behind it. */
    private boolean isPerhapsExplained(Refusal refusal, boolean namesAnother) {
        return someFactUnread && (namesAnother || refusal instanceof Refusal.FactMissing);
    }

    private static StoryProblem contradiction(Story.Told told, Refusal refusal) {
        String field = refusal instanceof Refusal.PhaseNotOpen ? "phase" : "fait";
        String value = refusal instanceof Refusal.PhaseNotOpen closed
                ? TEXTS.of(closed.phase())
                : TEXTS.of(told.fact().kind()) + " le " + told.fact().on();
        return new StoryProblem(
                told.line(), field, value, "un fait que les lignes précédentes permettent. " + TEXTS.of(refusal));
    }

    private LineText at(Line line) {
        return new LineText(line.number(), problems);
    }
}
