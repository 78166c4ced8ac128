package org.bilan.examples.quickstart;

import io.jstach.jstachio.JStachio;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilan.examples.quickstart.report.Hexagon;
import org.bilan.examples.quickstart.report.ReportPage;
import org.bilan.examples.quickstart.report.Timeline;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.HoursLedger;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.messages.Texts;
import org.bilan.questionnaires.interests.RiasecProfile;
import org.bilan.questionnaires.report.HexagonPicture;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.rules.Assessment;
import org.bilan.rules.Finding;
import org.bilan.rules.Remedy;
import org.bilan.rules.french.LabourCode;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.schedule.Schedule;
import org.bilan.scheduling.schedule.Unplaced;

/** Turns what the library says of a bilan into the words and numbers of the page: the last step of the walk. */
final class ReportWriter {
    private final WholeBilan bilan;
    private final Texts texts;
    private final Locale locale;
    private final Map<String, String> words;

    private ReportWriter(WholeBilan bilan, Texts texts) {
        this.bilan = bilan;
        this.texts = texts;
        this.locale = texts.locale();
        this.words = new TreeMap<>(PageWords.in(locale).byKey());
    }

    /** The page as HTML. */
    static String html(WholeBilan bilan, Texts texts) {
        return JStachio.render(new ReportWriter(bilan, texts).page());
    }

    private ReportPage page() {
        Story story = bilan.inputs().story();
        List<Assessment> assessments = bilan.assessments();
        Assessment last = assessments.get(assessments.size() - 1);
        words.merge("findings", texts.of(last.asOf()), (title, day) -> title + " " + day);
        words.merge(
                "not_applicable", Integer.toString(notApplicable(last).size()), (title, count) -> title + " " + count);
        words.merge("schedule", texts.of(story.planOn()), (title, day) -> title + " " + day);
        Schedule schedule = bilan.schedule();
        return new ReportPage.Builder()
                .language(locale.getLanguage())
                .words(words)
                .dossier(story.id().value())
                .provider(story.provider().name())
                .consultant(story.consultant().name())
                .stage(stage(LocalDate.MAX))
                .timeline(Timeline.of(bilan.history().events(), last, texts, word("timeline_others")))
                .hours(hours())
                .findings(applying(last))
                .notApplicable(notApplicable(last))
                .days(assessments.stream().map(this::day).toList())
                .interests(interests())
                .sessions(sessions(schedule))
                .unplaced(schedule.unplaced().stream().map(this::unplaced).toList())
                .build();
    }

    private String unplaced(Unplaced unplaced) {
        SessionNeed need = unplaced.need();
        String reasons =
                unplaced.reasons().stream().map(reason -> reason.in(locale)).collect(Collectors.joining(" "));
        return texts.of(need.phase()) + " " + need.index() + " " + word("unplaced") + " " + reasons;
    }

    private String stage(LocalDate asOf) {
        List<RecordedFact> seen = bilan.history().facts().stream()
                .filter(fact -> !fact.event().on().isAfter(asOf))
                .toList();
        return texts.of(
                BilanDecider.replay(new History(bilan.history().id(), seen)).stage());
    }

    private List<ReportPage.HoursLine> hours() {
        HoursLedger ledger = bilan.hours();
        List<ReportPage.HoursLine> lines = new ArrayList<>();
        ledger.agreedMinutes().ifPresent(minutes -> lines.add(hours("hours_agreed", minutes)));
        lines.add(hours("hours_held", ledger.heldMinutes()));
        for (Phase phase : Phase.values()) {
            lines.add(new ReportPage.HoursLine(
                    "– " + texts.of(phase), texts.minutes(ledger.heldByPhase().getOrDefault(phase, 0))));
        }
        lines.add(hours("hours_accompanied", ledger.accompaniedMinutes()));
        lines.add(hours("hours_personal", ledger.personalMinutes()));
        ledger.remainingMinutes().ifPresent(minutes -> lines.add(hours("hours_remaining", minutes)));
        bilan.inputs().story().assessOn().stream()
                .max(LocalDate::compareTo)
                .flatMap(LabourCode.MOST_MINUTES::at)
                .ifPresent(most -> lines.add(hours("hours_ceiling", most.value() - ledger.heldMinutes())));
        return lines;
    }

    private ReportPage.HoursLine hours(String key, int minutes) {
        return new ReportPage.HoursLine(word(key), texts.minutes(minutes));
    }

    private List<ReportPage.FindingLine> applying(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.verdict() != Finding.Verdict.NOT_APPLICABLE)
                .map(this::finding)
                .toList();
    }

    private List<ReportPage.RuleName> notApplicable(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.verdict() == Finding.Verdict.NOT_APPLICABLE)
                .map(this::name)
                .toList();
    }

    private ReportPage.RuleName name(Finding finding) {
        return new ReportPage.RuleName(
                finding.norm().id(),
                texts.of(finding.norm()),
                finding.norm().source().toString());
    }

    private ReportPage.FindingLine finding(Finding finding) {
        return new ReportPage.FindingLine(
                name(finding),
                texts.of(finding.verdict()),
                finding.verdict().name().toLowerCase(Locale.ROOT),
                texts.of(finding.because()),
                remedy(finding));
    }

    /** Said where something is still to be done, or was not. */
    private String remedy(Finding finding) {
        boolean open = finding.verdict() == Finding.Verdict.DUE || finding.verdict() == Finding.Verdict.BREACHED;
        return open && !(finding.remedy() instanceof Remedy.None) ? texts.of(finding.remedy()) : "";
    }

    private ReportPage.Day day(Assessment assessment) {
        return new ReportPage.Day(
                texts.of(assessment.asOf()),
                stage(assessment.asOf()),
                assessment.breaches().stream()
                        .map(breach -> breach.norm().id() + " " + texts.of(breach.norm()))
                        .toList(),
                assessment.agenda().stream()
                        .map(due -> texts.of(due.awaited()) + " " + texts.of(due.window()) + " ("
                                + due.norm().id() + ")")
                        .toList());
    }

    private ReportPage.Interests interests() {
        List<ReportPage.ScoreLine> scores =
                bilan.profile().scores().stream().map(this::score).toList();
        String norms = bilan.inputs().instrument().passport().norms().in(locale);
        return bilan.interests()
                .fold(
                        reasons -> withheld(reasons.map(Condition::toString).asJava(), scores),
                        profile -> interests(profile, scores, norms));
    }

    private ReportPage.Interests interests(RiasecProfile profile, List<ReportPage.ScoreLine> scores, String norms) {
        HexagonPicture picture = HexagonPicture.of(profile);
        List<String> notes = new ArrayList<>(List.of(
                word("differentiation") + " " + number(profile.differentiation().di5()),
                word("consistency") + " " + number(profile.consistency())));
        if (profile.isFlat()) {
            notes.add(word("conditions_flat"));
        } else if (!profile.conditions().isEmpty()) {
            notes.add(word("conditions_tied"));
        }
        notes.add(norms);
        return new ReportPage.Interests(
                Hexagon.of(picture, locale),
                picture.code(),
                picture.reading().text().in(locale),
                scores,
                notes);
    }

    private ReportPage.Interests withheld(List<String> reasons, List<ReportPage.ScoreLine> scores) {
        return new ReportPage.Interests(Hexagon.EMPTY, "–", word("withheld"), scores, reasons);
    }

    private ReportPage.ScoreLine score(ScaleScore score) {
        String label = bilan.inputs()
                .instrument()
                .scale(score.scaleId())
                .map(scale -> scale.label().in(locale))
                .orElse(score.scaleId());
        String answered = word("answered") + " " + score.trace().answered() + "/"
                + score.trace().items().size();
        return score.match(new ScaleScore.Cases<>() {
            @Override
            public ReportPage.ScoreLine given(ScaleScore.Given given) {
                return scored(given);
            }

            @Override
            public ReportPage.ScoreLine withinPerson(ScaleScore.WithinPerson within) {
                return scored(within);
            }

            private ReportPage.ScoreLine scored(ScaleScore.Scored score) {
                return new ReportPage.ScoreLine(
                        label, number(score.proratedSum()) + " " + word("score") + " " + score.highestSum(), answered);
            }

            @Override
            public ReportPage.ScoreLine withheld(ScaleScore.Withheld withheld) {
                return new ReportPage.ScoreLine(label, "–", word("withheld") + " " + answered);
            }
        });
    }

    private List<ReportPage.SessionLine> sessions(Schedule schedule) {
        List<ReportPage.SessionLine> lines = new ArrayList<>();
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        for (PlannedSession session : schedule.sessions()) {
            lines.add(new ReportPage.SessionLine(
                    Integer.toString(lines.size() + 1),
                    texts.of(session.need().phase()),
                    day.format(session.slot().date()) + ", " + session.slot().start(),
                    texts.minutes(session.need().minutes()),
                    texts.of(session.need().mode())));
        }
        return lines;
    }

    private String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(locale, "%.1f", value);
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }
}
