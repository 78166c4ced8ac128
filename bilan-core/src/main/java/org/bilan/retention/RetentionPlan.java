package org.bilan.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;
import org.bilan.papers.RetentionClass;
import org.bilan.rules.Assessment;
import org.bilan.rules.Because;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.Mark;

/**
 * What becomes of the documents of one bilan, class by class, as the rules on destruction see it on the day of the
 * assessment (durées de conservation, R.6313-7).
 *
 * @param terms one per retention class
 */
public record RetentionPlan(Map<RetentionClass, Term> terms) {
    private static final String AT_THE_END = "L-DES-01";
    private static final String UNDER_AGREEMENT = "L-DES-02";
    private static final String FOR_THE_ADVISER = "L-DES-03";

    public RetentionPlan {
        Map<RetentionClass, Term> copy = new EnumMap<>(RetentionClass.class);
        copy.putAll(terms);
        terms = Map.copyOf(copy);
    }

    /**
     * The plan that follows from an assessment of a case on its day.
     *
     * @throws IllegalArgumentException if the assessment lacks one of the rules on destruction
     */
    public static RetentionPlan of(CaseFile caseFile, Assessment assessment) {
        Term documents = isGone(caseFile) ? new Term.Gone() : documents(caseFile, assessment);
        Map<RetentionClass, Term> terms = new EnumMap<>(RetentionClass.class);
        terms.put(RetentionClass.BILAN_DOCUMENTS, documents);
        terms.put(RetentionClass.SYNTHESIS, synthesis(caseFile, assessment, documents));
        terms.put(RetentionClass.ACCOMMODATION, isGone(caseFile) ? documents : accommodation(caseFile, assessment));
        terms.put(RetentionClass.CONTRACT, new Term.KeptAsProof());
        terms.put(RetentionClass.EVIDENCE, new Term.KeptAsProof());
        return new RetentionPlan(terms);
    }

    /** The classes that must be destroyed on that day or should have been before, in their order. */
    public List<RetentionClass> dueBy(LocalDate day) {
        List<RetentionClass> due = new ArrayList<>();
        for (RetentionClass each : RetentionClass.values()) {
            if (term(each) instanceof Term.DestroyBy by && !by.last().isAfter(day)) {
                due.add(each);
            }
        }
        return List.copyOf(due);
    }

    /** What becomes of a class. */
    public Term term(RetentionClass retention) {
        return Objects.requireNonNull(terms.get(retention), retention::name);
    }

    /** Late or in time: what a rule says of the delay stays, the documents do not. */
    private static boolean isGone(CaseFile caseFile) {
        return caseFile.marked(Mark.DESTROYED).isPresent();
    }

    private static Term synthesis(CaseFile caseFile, Assessment assessment, Term documents) {
        return caseFile.first(FactKind.SYNTHESIS_DESTROYED)
                .<Term>map(gone -> new Term.Gone())
                .or(() -> judged(find(assessment, FOR_THE_ADVISER)))
                .orElse(documents);
    }

    private static Term documents(CaseFile caseFile, Assessment assessment) {
        return judged(find(assessment, UNDER_AGREEMENT))
                .or(() -> judged(find(assessment, AT_THE_END)))
                .orElseGet(() -> left(caseFile, assessment));
    }

    /** No agreement keeps what is known of a disability: it goes when the action is over. */
    private static Term accommodation(CaseFile caseFile, Assessment assessment) {
        return caseFile.marked(Mark.ACTION_OVER)
                .<Term>map(over ->
                        new Term.DestroyBy(over, find(assessment, AT_THE_END).norm()))
                .orElseGet(() -> left(caseFile, assessment));
    }

    /** Who left before the action began leaves nothing that serves any more. */
    private static Term left(CaseFile caseFile, Assessment assessment) {
        return caseFile.kinds().stream()
                .filter(FactKind::closesTheCase)
                .flatMap(kind -> caseFile.first(kind).stream())
                .min(LocalDate::compareTo)
                .<Term>map(day ->
                        new Term.DestroyBy(day, find(assessment, AT_THE_END).norm()))
                .orElseGet(Term.InUse::new);
    }

    /** What a rule says: empty where it does not apply, or awaits the end. */
    private static Optional<Term> judged(Finding finding) {
        return finding.match(new Finding.Cases<Optional<Term>>() {
            @Override
            public Optional<Term> met(Finding.Met met) {
                return Optional.of(new Term.Gone());
            }

            @Override
            public Optional<Term> breached(Finding.Breached breached) {
                return Optional.of(new Term.DestroyBy(last(breached).orElse(LocalDate.MIN), breached.norm()));
            }

            @Override
            public Optional<Term> due(Finding.Due due) {
                return due.window().latest().map(last -> new Term.DestroyBy(last, due.norm()));
            }

            @Override
            public Optional<Term> elapsed(Finding.Elapsed elapsed) {
                return Optional.empty();
            }

            @Override
            public Optional<Term> notApplicable(Finding.NotApplicable notApplicable) {
                return Optional.empty();
            }
        });
    }

    private static Optional<LocalDate> last(Finding.Breached breached) {
        return breached.because()
                .leaves(Because.Limit.class)
                .flatMap(limit -> limit.window().latest().stream())
                .findFirst();
    }

    private static Finding find(Assessment assessment, String rule) {
        return assessment
                .find(rule)
                .orElseThrow(() -> new IllegalArgumentException("assessment must hold the finding of " + rule));
    }

    /** What becomes of one class. */
    public sealed interface Term {

        /** The action goes on, and the documents with it. */
        record InUse() implements Term {}

        /**
         * They must be gone at the end of that day.
         *
         * @param last last day, inclusive; today or before means now
         * @param norm the rule that says so
         */
        record DestroyBy(LocalDate last, Norm norm) implements Term {}

        /** They were destroyed. */
        record Gone() implements Term {}

        /** Proof and accounts that a text asks to keep: erasure is refused (RGPD, art. 17(3)). */
        record KeptAsProof() implements Term {}
    }
}
