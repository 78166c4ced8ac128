package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bilan.agreement.AgreementKind;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.SideFact;
import org.bilan.rules.AllOf;
import org.bilan.rules.Because;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.Finding.Verdict;
import org.bilan.rules.Measure;
import org.bilan.rules.MustNotOutrun;
import org.bilan.rules.Remedy;

/** Tries a remedy out on the case of its finding, and then a little less of it. Answers whether there was anything to try. */
record RemedyTried(Finding finding, CaseFile caseFile) implements Remedy.Cases<Boolean> {

    @Override
    public Boolean none(Remedy.None remedy) {
        return false;
    }

    /** Of a contradiction in the story, not of a rule. */
    @Override
    public Boolean correct(Remedy.Correct remedy) {
        throw new AssertionError(finding + " proposes " + remedy);
    }

    @Override
    public Boolean newCase(Remedy.NewCase remedy) {
        throw new AssertionError(finding + " proposes " + remedy);
    }

    @Override
    public Boolean ask(Remedy.Ask remedy) {
        throw new AssertionError(finding + " proposes " + remedy);
    }

    @Override
    public Boolean await(Remedy.Await remedy) {
        DateWindow window = remedy.window();
        LocalDate from = window.earliest().orElse(caseFile.asOf());
        LocalDate soonest = from.isBefore(caseFile.asOf()) ? caseFile.asOf() : from;
        if (window.latest().filter(last -> last.isBefore(soonest)).isPresent()) {
            return false;
        }
        assertThat(with(remedy.kind(), soonest))
                .as("%s with %s on %s", finding, remedy.kind(), soonest)
                .isNotIn(Verdict.BREACHED, Verdict.ELAPSED);
        window.latest().ifPresent(last -> awaitedTo(last, remedy.kind()));
        window.earliest()
                .filter(first -> first.isAfter(caseFile.asOf()))
                .ifPresent(first -> awaitedFrom(first, remedy.kind()));
        return true;
    }

    private void awaitedTo(LocalDate last, FactKind kind) {
        assertThat(with(kind, last))
                .as("%s with %s on %s", finding, kind, last)
                .isNotIn(Verdict.BREACHED, Verdict.ELAPSED);
        CaseFile late = caseFile.with(Facts.of(kind, last.plusDays(1)));
        assertThat(verdict(late))
                .as("%s with %s a day after %s", finding, kind, last)
                .isNotIn(Verdict.DUE, isWaived(late) ? Verdict.DUE : Verdict.MET);
    }

    private void awaitedFrom(LocalDate first, FactKind kind) {
        CaseFile early = caseFile.with(Facts.of(kind, first.minusDays(1)));
        assertThat(isWaived(early) ? Verdict.BREACHED : verdict(early))
                .as("%s with %s a day before %s", finding, kind, first)
                .isNotEqualTo(Verdict.MET);
    }

    private boolean isWaived(CaseFile other) {
        return finding.rule()
                .because(other)
                .leaves(Because.Waived.class)
                .findAny()
                .isPresent();
    }

    @Override
    public Boolean overdue(Remedy.Overdue remedy) {
        if (isBrokenElsewhereToo()) {
            return false;
        }
        assertThat(verdict(caseFile.on(remedy.latest())))
                .as("%s on %s", finding, remedy.latest())
                .isNotEqualTo(Verdict.BREACHED);
        boolean nothingCameLater =
                caseFile.seen().stream().noneMatch(fact -> fact.on().isAfter(remedy.latest()));
        if (nothingCameLater) {
            assertThat(verdict(caseFile.on(remedy.latest().plusDays(1))))
                    .as("%s the day after %s", finding, remedy.latest())
                    .isEqualTo(Verdict.BREACHED);
        }
        return nothingCameLater;
    }

    /** A whole of which another part is broken for good, with no remedy to it. */
    private boolean isBrokenElsewhereToo() {
        return finding.rule() instanceof AllOf whole
                && whole.parts().stream()
                                .filter(part -> part.verdict(caseFile) == Verdict.BREACHED)
                                .count()
                        > 1;
    }

    @Override
    public Boolean move(Remedy.Move remedy) {
        List<BilanEvent> same = caseFile.seen().stream()
                .filter(fact -> fact.kind() == remedy.kind())
                .toList();
        if (same.size() != 1
                || verdict(CaseFile.of(without(same.get(0)), caseFile.calendar(), caseFile.asOf()))
                        == Verdict.BREACHED) {
            return false;
        }
        LocalDate further = remedy.nearest().isAfter(bounded(same.get(0)))
                ? remedy.nearest().minusDays(1)
                : remedy.nearest().plusDays(1);
        assertThat(verdict(moved(same.get(0), remedy.nearest())))
                .as("%s moved to %s", finding, remedy.nearest())
                .isNotEqualTo(Verdict.BREACHED);
        assertThat(verdict(moved(same.get(0), further)))
                .as("%s moved to %s only", finding, further)
                .isNotEqualTo(Verdict.MET);
        return true;
    }

    @Override
    public Boolean first(Remedy.First remedy) {
        if (finding.verdict() != Verdict.DUE) {
            return false;
        }
        BilanEvent then = Facts.of(remedy.then(), caseFile.asOf());
        assertThat(forms(remedy.missing()))
                .as("%s with %s first, in one of its forms", finding, remedy.missing())
                .anySatisfy(missing ->
                        assertThat(verdict(caseFile.with(missing).with(then))).isNotEqualTo(Verdict.BREACHED));
        assertThat(verdict(caseFile.with(then))).as("%s without it", finding).isNotEqualTo(Verdict.MET);
        return true;
    }

    /** A remedy names no kind of agreement: the rule does. */
    private List<BilanEvent> forms(FactKind kind) {
        return kind != FactKind.AGREEMENT_SIGNED
                ? List.of(Facts.of(kind, caseFile.asOf()))
                : Arrays.stream(AgreementKind.values())
                        .<BilanEvent>map(each -> new BilanEvent.AgreementSigned(caseFile.asOf(), each))
                        .toList();
    }

    @Override
    public Boolean remaining(Remedy.Remaining remedy) {
        boolean tried = finding.verdict() == Verdict.DUE && remedy.left() > 0 && isMinutesAlone(remedy.measure());
        if (tried) {
            assertThat(verdict(caseFile.with(minutes(remedy.measure(), remedy.left()))))
                    .as("%s and %s more", finding, remedy.left())
                    .isNotEqualTo(Verdict.BREACHED);
            assertThat(verdict(caseFile.with(minutes(remedy.measure(), remedy.left() + 1))))
                    .as("%s and a minute too much", finding)
                    .isEqualTo(Verdict.BREACHED);
        }
        return tried;
    }

    @Override
    public Boolean tooMuch(Remedy.TooMuch remedy) {
        Optional<BilanEvent.SessionHeld> longest = caseFile.seen().stream()
                .filter(BilanEvent.SessionHeld.class::isInstance)
                .map(BilanEvent.SessionHeld.class::cast)
                .filter(held -> held.minutes() > remedy.excess())
                .findFirst();
        boolean tried = remedy.measure() == Measure.HELD && longest.isPresent();
        if (tried) {
            assertThat(verdict(shortened(longest.get(), remedy.excess())))
                    .as("%s without %s minutes", finding, remedy.excess())
                    .isNotEqualTo(Verdict.BREACHED);
            assertThat(verdict(shortened(longest.get(), remedy.excess() - 1)))
                    .as("%s without all but a minute of them", finding)
                    .isEqualTo(Verdict.BREACHED);
        }
        return tried;
    }

    @Override
    public Boolean tooLittle(Remedy.TooLittle remedy) {
        boolean tried = remedy.measure() == Measure.HELD || remedy.measure() == Measure.ACCOMPANIED;
        if (tried) {
            assertThat(verdict(caseFile.with(minutes(Measure.HELD, remedy.missing()))))
                    .as("%s and the minutes that were missing", finding)
                    .isEqualTo(Verdict.MET);
        }
        if (tried && remedy.missing() > 1) {
            assertThat(verdict(caseFile.with(minutes(Measure.HELD, remedy.missing() - 1))))
                    .as("%s and all but one of the minutes that were missing", finding)
                    .isNotEqualTo(Verdict.MET);
        }
        return tried;
    }

    @Override
    public Boolean atMost(Remedy.AtMost remedy) {
        boolean tried = finding.verdict() == Verdict.DUE && remedy.cents() > 0;
        if (tried) {
            assertThat(verdict(caseFile.with(asked(remedy.cents()))))
                    .as("%s and %s cents asked", finding, remedy.cents())
                    .isEqualTo(Verdict.MET);
            assertThat(verdict(caseFile.with(asked(remedy.cents() + 1))))
                    .as("%s and a cent more", finding)
                    .isEqualTo(Verdict.BREACHED);
        }
        return tried;
    }

    @Override
    public Boolean supply(Remedy.Supply remedy) {
        List<BilanEvent> facts = new ArrayList<>();
        remedy.missing()
                .forEach(each -> each.match(new Supplying(caseFile.asOf())).ifPresent(facts::add));
        boolean tried = finding.verdict() == Verdict.DUE
                && facts.size() == remedy.missing().size();
        if (tried) {
            facts.add(Facts.of(remedy.checkpoint(), caseFile.asOf()));
            assertThat(verdict(with(facts)))
                    .as("%s with all of %s", finding, remedy.missing())
                    .isNotEqualTo(Verdict.BREACHED);
            assertThat(verdict(with(facts.subList(1, facts.size()))))
                    .as("%s without the first of %s", finding, remedy.missing())
                    .isNotEqualTo(Verdict.MET);
        }
        return tried;
    }

    /** With all of them the whole is kept or goes on, and without any one of them it is not kept. */
    @Override
    public Boolean together(Remedy.Together remedy) {
        List<List<BilanEvent>> parts = new ArrayList<>();
        remedy.remedies().forEach(each -> parts.add(each.match(new Doing(caseFile.asOf()))));
        boolean tried = finding.verdict() == Verdict.DUE && parts.stream().noneMatch(List::isEmpty);
        if (tried) {
            assertThat(verdict(with(joined(parts))))
                    .as("%s with all of %s", finding, remedy)
                    .isNotEqualTo(Verdict.BREACHED);
            for (List<BilanEvent> left : parts) {
                List<List<BilanEvent>> others = new ArrayList<>(parts);
                others.remove(left);
                assertThat(verdict(with(joined(others))))
                        .as("%s without %s", finding, left)
                        .isNotEqualTo(Verdict.MET);
            }
        }
        return tried;
    }

    /** What is to be there first, then what waits for it. */
    private static List<BilanEvent> joined(List<List<BilanEvent>> parts) {
        return parts.stream().flatMap(List::stream).distinct().toList();
    }

    private CaseFile with(List<BilanEvent> facts) {
        CaseFile more = caseFile;
        for (BilanEvent each : facts) {
            more = more.with(each);
        }
        return more;
    }

    /** What invoices may say goes by what was held, and is broken at the end only. */
    private boolean isMinutesAlone(Measure measure) {
        return (measure == Measure.HELD || measure == Measure.LEAVE) && !(finding.rule() instanceof MustNotOutrun);
    }

    private BilanEvent minutes(Measure measure, int minutes) {
        return measure == Measure.LEAVE
                ? new SideFact.LeaveTaken(caseFile.asOf(), minutes)
                : new BilanEvent.SessionHeld(caseFile.asOf(), Phase.PRELIMINARY, minutes, DeliveryMode.IN_PERSON);
    }

    private BilanEvent asked(int cents) {
        return new SideFact.PaymentRequested(caseFile.asOf(), BigDecimal.valueOf(cents, 2));
    }

    private Verdict with(FactKind kind, LocalDate on) {
        return verdict(caseFile.with(Facts.of(kind, on)));
    }

    private Verdict verdict(CaseFile other) {
        return finding.rule().verdict(other);
    }

    private List<BilanEvent> without(BilanEvent fact) {
        List<BilanEvent> facts = new ArrayList<>(caseFile.seen());
        facts.remove(fact);
        return facts;
    }

    /** The day that a rule bounds: of an offer, that of its first slot. */
    private static LocalDate bounded(BilanEvent fact) {
        return fact instanceof BilanEvent.IntakeInterviewOffered offer ? offer.earliestSlot() : fact.on();
    }

    private CaseFile moved(BilanEvent old, LocalDate on) {
        LocalDate asOf = on.isAfter(caseFile.asOf()) ? on : caseFile.asOf();
        return CaseFile.of(without(old), caseFile.calendar(), asOf).with(Moved.to(old, on));
    }

    private CaseFile shortened(BilanEvent.SessionHeld held, int minutes) {
        return CaseFile.of(without(held), caseFile.calendar(), caseFile.asOf())
                .with(new BilanEvent.SessionHeld(held.on(), held.phase(), held.minutes() - minutes, held.mode()));
    }
}
