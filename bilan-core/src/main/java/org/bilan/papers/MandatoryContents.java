package org.bilan.papers;

import static org.bilan.papers.Form.AMOUNT;
import static org.bilan.papers.Form.DAY;
import static org.bilan.papers.Form.MINUTES;
import static org.bilan.papers.Form.REGISTRATION;
import static org.bilan.papers.Form.SIGNATURE;
import static org.bilan.papers.Form.TEXT;
import static org.bilan.papers.Form.TIME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.law.Citation;
import org.bilan.law.FrenchTexts;
import org.bilan.papers.Mention.Weight;

/** What each paper must say, and which text asks for it (mentions obligatoires). */
final class MandatoryContents {
    private static final Citation L6313_4 = FrenchTexts.labourCode("L.6313-4");
    private static final Citation R6313_7 = FrenchTexts.labourCode("R.6313-7", LocalDate.of(2023, 12, 31));
    private static final Citation L6353_5 = FrenchTexts.labourCodeOf2014("L.6353-5");
    private static final Citation L6362_6 = FrenchTexts.labourCodeOf2014("L.6362-6");
    private static final Citation ACCESS = FrenchTexts.providerPage("Modalités et délais d'accès");
    private static final Citation PURPOSE = FrenchTexts.providerPage("Un bilan de compétences, c'est quoi ?");
    private static final Citation METHODS = FrenchTexts.providerPage("Modalités pédagogiques");
    private static final Citation CERTIFICATE =
            FrenchTexts.secondary("Certificat de réalisation", "modèle du ministère du Travail", FrenchTexts.REFORM);

    private static final Map<PaperKind, List<Mention>> ALL = all();

    private MandatoryContents() {}

    static List<Mention> of(PaperKind kind) {
        return Objects.requireNonNull(ALL.get(kind), kind::name);
    }

    private static Map<PaperKind, List<Mention>> all() {
        Map<PaperKind, List<Mention>> all = new EnumMap<>(PaperKind.class);
        offer(all);
        agreements(all);
        beforeTheStart(all);
        work(all);
        handedOver(all);
        keepingAndShowing(all);
        certificates(all);
        return all;
    }

    private static void offer(Map<PaperKind, List<Mention>> all) {
        all.put(
                PaperKind.QUOTE,
                new Mentions(ACCESS)
                        .must("AMOUNT_INCLUDING_TAX", AMOUNT)
                        .must("PLANNED_START", DAY)
                        .must("PLANNED_END", DAY)
                        .should("AGREED_MINUTES", MINUTES)
                        .should("MODES", TEXT)
                        .should("VALID_UNTIL", DAY)
                        .should("PROVIDER", TEXT)
                        .by(FrenchTexts.labourCodeOf2014("L.6352-12"))
                        .should("REGISTRATION", REGISTRATION)
                        .list());
        all.put(
                PaperKind.PROGRAMME,
                new Mentions(FrenchTexts.labourCodeOf2014("L.6353-8"))
                        .must("OBJECTIVES", "CONTENT", "PHASES")
                        .must("HOURS", TEXT)
                        .must("MODES", "MEANS", "EVALUATION", "STAFF", "CONTACT")
                        .list());
        all.put(
                PaperKind.FEASIBILITY_STATEMENT,
                new Mentions(FrenchTexts.providerPage("Accessibilité"))
                        .must("FEASIBILITIES", "DIFFICULTIES", "DISABILITY_CONTACT")
                        .should("SOLUTION", TEXT)
                        .should("FULLY_REMOTE_WITH_AGREEMENT", TEXT)
                        .should("BETTER_SUITED_PROVIDER", TEXT)
                        .list());
    }

    private static void agreements(Map<PaperKind, List<Mention>> all) {
        all.put(
                PaperKind.TRAINING_CONTRACT,
                new Mentions(FrenchTexts.labourCode("L.6353-4"))
                        .mustAll(AgreementKind.TRAINING_CONTRACT)
                        .by(L6353_5)
                        .must("RIGHT_OF_WITHDRAWAL", TEXT)
                        .by(FrenchTexts.unverified("Code de la consommation", "médiation", FrenchTexts.REFORM))
                        .should("MEDIATOR", TEXT)
                        .by(FrenchTexts.labourCodeOf2014("L.6353-3"))
                        .signedBy("BENEFICIARY", "PROVIDER"));
        all.put(
                PaperKind.FUNDED_AGREEMENT,
                new Mentions(FrenchTexts.labourCode("D.6353-1"))
                        .mustAll(AgreementKind.FUNDED_AGREEMENT)
                        .signedBy("FUNDER", "PROVIDER"));
        all.put(
                PaperKind.TRIPARTITE_AGREEMENT,
                new Mentions(FrenchTexts.labourCode("R.6313-8"))
                        .mustAll(AgreementKind.TRIPARTITE_AGREEMENT)
                        .must("SENT_TO_EMPLOYEE_ON", DAY)
                        .signedBy("EMPLOYER", "BENEFICIARY", "PROVIDER"));
        all.put(
                PaperKind.PUBLIC_SERVICE_AGREEMENT,
                new Mentions(FrenchTexts.decree("Décret n° 2007-1845", "art. 18 à 26", LocalDate.of(2026, 1, 1)))
                        .must("OBLIGATIONS_OF_THE_AGENT", TEXT)
                        .must("OBLIGATIONS_OF_THE_EMPLOYER", "OBLIGATIONS_OF_THE_PROVIDER")
                        .signedBy("EMPLOYER", "BENEFICIARY", "PROVIDER"));
        all.put(
                PaperKind.PLATFORM_TERMS,
                new Mentions(FrenchTexts.labourCode("D.6353-1"))
                        .must("ACCEPTED_ON", DAY)
                        .by(FrenchTexts.qualityFramework("indicateur 10"))
                        .must("DURATION", "COST", "SCHEDULE", "PHASES", "MEANS")
                        .list());
    }

    private static void beforeTheStart(Map<PaperKind, List<Mention>> all) {
        all.put(
                PaperKind.CONSENT_RECORD,
                new Mentions(L6313_4)
                        .must("IDENTITY", TEXT)
                        .must("GIVEN_ON", DAY)
                        .must("SCOPE", "RIGHT_TO_STOP", "ADDRESSEES", "TEXT_VERSION")
                        .by(FrenchTexts.providerPage("Conditions de réalisation"))
                        .must("FREELY_CHOSEN", TEXT)
                        .signedBy("BENEFICIARY"));
        all.put(
                PaperKind.ETHICS_NOTICE,
                new Mentions(FrenchTexts.qualityFramework("indicateur 9"))
                        .must("CONSENT", "CONFIDENTIALITY", "ADDRESSEES", "DESTRUCTION")
                        .list());
        all.put(
                PaperKind.SCHEDULE,
                new Mentions(ACCESS)
                        .must("SESSION_DAYS", TEXT)
                        .by(remoteWork())
                        .should("PERSONAL_WORK", TEXT)
                        .should("ESTIMATED_MINUTES", MINUTES)
                        .by(ACCESS)
                        .signedBy("BENEFICIARY", "CONSULTANT"));
    }

    private static void work(Map<PaperKind, List<Mention>> all) {
        all.put(
                PaperKind.EXPECTATIONS_RECORD,
                new Mentions(PURPOSE)
                        .must("EXPECTATIONS", TEXT)
                        .must("RECORDED_ON", DAY)
                        .should("OWN_WORDS", TEXT)
                        .list());
        all.put(
                PaperKind.ATTENDANCE_RECORD,
                new Mentions(L6362_6)
                        .must("HELD_ON", DAY)
                        .must("STARTED_AT", TIME)
                        .must("ENDED_AT", TIME)
                        .must("MINUTES", MINUTES)
                        .must("PHASE", "MODE")
                        .signedBy("BENEFICIARY", "CONSULTANT"));
        all.put(
                PaperKind.STEP_WORKBOOK,
                new Mentions(METHODS)
                        .must("STEP", "EXERCISES", "HANDED_OVER")
                        .by(remoteWork())
                        .must("ESTIMATED_MINUTES", MINUTES)
                        .should("HELP_OFFERED", TEXT)
                        .should("PROGRESS_CHECKED_ON", DAY)
                        .list());
        all.put(
                PaperKind.KNOWLEDGE_INPUT,
                new Mentions(METHODS)
                        .must("SUBJECT", "RESOURCE")
                        .must("GIVEN_ON", DAY)
                        .list());
        all.put(
                PaperKind.OCCUPATION_SURVEY,
                new Mentions(METHODS)
                        .must("OCCUPATION", "WHO_WAS_MET", "LEARNED")
                        .must("HELD_ON", DAY)
                        .should("SECTOR", TEXT)
                        .list());
    }

    private static void handedOver(Map<PaperKind, List<Mention>> all) {
        all.put(
                PaperKind.DETAILED_RESULTS,
                new Mentions(L6313_4)
                        .must("INSTRUMENTS", "RESULTS_PER_INSTRUMENT")
                        .must("HANDED_TO_BENEFICIARY_ON", DAY)
                        .list());
        all.put(
                PaperKind.ACTION_PLAN,
                new Mentions(PURPOSE).must("ACTIONS", "HORIZONS", "FIRST_STEP").list());
        all.put(
                PaperKind.SYNTHESIS_DOCUMENT,
                new Mentions(METHODS)
                        .must("STRUCTURING_POINTS", "PROJECT", "ASSETS", "ACTION_PLAN")
                        .by(FrenchTexts.labourCodeOf2014("R.6322-38 (abrogé)"))
                        .should("CIRCUMSTANCES", TEXT)
                        .should("COMPETENCES_AND_PROSPECTS", TEXT)
                        .should("TRAINING_PROJECT", TEXT)
                        .should("STEPS", TEXT)
                        .list());
    }

    private static void keepingAndShowing(Map<PaperKind, List<Mention>> all) {
        all.put(
                PaperKind.RETENTION_AGREEMENT,
                new Mentions(R6313_7)
                        .must("DOCUMENTS_COVERED", "FOLLOW_UP_NEED")
                        .must("KEPT_UNTIL", DAY)
                        .must("RIGHT_TO_REVOKE", TEXT)
                        .must("AGREED_ON", DAY)
                        .signedBy("BENEFICIARY"));
        all.put(
                PaperKind.DISCLOSURE_AUTHORISATION,
                new Mentions(L6313_4)
                        .must("DOCUMENT", "RECIPIENT", "PURPOSE", "TEXT_VERSION")
                        .must("AUTHORISED_ON", DAY)
                        .should("UNTIL", DAY)
                        .signedBy("BENEFICIARY"));
    }

    private static void certificates(Map<PaperKind, List<Mention>> all) {
        all.put(
                PaperKind.COMPLETION_CERTIFICATE,
                new Mentions(CERTIFICATE)
                        .must("PERSON", "TITLE", "NATURE_OF_THE_ACTION")
                        .must("STARTED_ON", DAY)
                        .must("ENDED_ON", DAY)
                        .must("MINUTES", MINUTES)
                        .must("PROVIDER", TEXT)
                        .should("EMPLOYER", TEXT)
                        .signedBy("PROVIDER"));
        all.put(
                PaperKind.ATTENDANCE_CERTIFICATE,
                new Mentions(FrenchTexts.decree("Décret n° 2007-1470", "art. 22", FrenchTexts.REFORM))
                        .must("PERSON", "PROVIDER")
                        .must("MINUTES_ATTENDED", MINUTES)
                        .signedBy("PROVIDER"));
        all.put(
                PaperKind.DESTRUCTION_CERTIFICATE,
                new Mentions(R6313_7)
                        .must("CATEGORIES", TEXT)
                        .must("DESTROYED_ON", DAY)
                        .must("MEANS", "OPERATOR", "KEYS_DESTROYED")
                        .list());
    }

    private static Citation remoteWork() {
        return FrenchTexts.labourCode("D.6313-3-1", LocalDate.of(2024, 7, 12));
    }

    /** A list that grows in the order of its text; {@link #by} says which text asks for what follows. */
    private static final class Mentions {
        private final List<Mention> list = new ArrayList<>();
        private Citation source;

        Mentions(Citation source) {
            this.source = source;
        }

        Mentions by(Citation next) {
            source = next;
            return this;
        }

        Mentions must(String name, Form form) {
            return with(name, form, Weight.MANDATORY);
        }

        /** Several in words. */
        Mentions must(String first, String... more) {
            must(first, TEXT);
            Stream.of(more).forEach(name -> must(name, TEXT));
            return this;
        }

        /** What a draft of that agreement must say already. */
        Mentions mustAll(AgreementKind agreement) {
            AgreementMention.of(agreement).stream().sorted().forEach(each -> must(each.name(), TEXT));
            return this;
        }

        Mentions should(String name, Form form) {
            return with(name, form, Weight.RECOMMENDED);
        }

        List<Mention> signedBy(String... parties) {
            Stream.of(parties).forEach(party -> with("SIGNATURE_OF_" + party, SIGNATURE, Weight.ON_SIGNATURE));
            return list();
        }

        List<Mention> list() {
            return List.copyOf(list);
        }

        private Mentions with(String name, Form form, Weight weight) {
            list.add(new Mention(name, form, weight, source));
            return this;
        }
    }
}
