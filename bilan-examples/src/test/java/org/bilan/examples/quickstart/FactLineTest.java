package org.bilan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.parties.BeneficiaryStatus;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every kind of fact can be told, in French and in English; what cannot be understood is told with what was expected.
 *
 * <p>Papers put away and consents to an access are recorded by use cases, with a hash and a text version: nobody tells them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FactLineTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 24);
    private static final Disclosure TO_THE_EMPLOYER =
            new Disclosure(Disclosure.Document.SYNTHESIS, Disclosure.Recipient.EMPLOYER);

    /** A fact and how it is told. */
    record Sample(String told, BilanEvent fact) {}

    static final List<Sample> SAMPLES = Stream.of(people(), papers(), money(), privacy(), english())
            .flatMap(List::stream)
            .toList();

    private final List<StoryProblem> problems = new ArrayList<>();

    private Optional<BilanEvent> read(String told) {
        return new FactLine(new LineText(1, problems), PARIS).parse("2026-10-24  " + told);
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void facts_with_details_are_read(Sample sample) {
        Optional<BilanEvent> fact = read(sample.told());
        assertThat(problems).isEmpty();
        assertThat(fact).contains(sample.fact());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OPAQUE", "PAPER_RECORDED", "ACCESS_CONSENTED", "ACCESS_CONSENT_WITHDRAWN"})
    void every_kind_has_a_word_in_French_and_one_in_English(FactKind kind) {
        List<String> words = FactWords.ALL.entrySet().stream()
                .filter(word -> word.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(words).hasSizeGreaterThanOrEqualTo(2);
        for (String word : words) {
            assertThat(FactWords.find(word)).contains(kind);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OPAQUE", "PAPER_RECORDED", "ACCESS_CONSENTED", "ACCESS_CONSENT_WITHDRAWN"})
    void no_kind_is_forgotten_by_its_family(FactKind kind) {
        String word = FactWords.ALL.entrySet().stream()
                .filter(each -> each.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        assertThat(read(word).isPresent() || !problems.isEmpty()).isTrue();
        if (kind.isPlain()) {
            assertThat(read(word)).contains(new BilanEvent.Noted(DAY, kind));
        }
    }

    @Test
    void no_word_stands_for_two_meanings() {
        assertThat(FactWords.ALL.keySet().stream().map(Words::plain)).doesNotHaveDuplicates();
        assertThat(Words.TOPICS.values()).containsAll(EnumSet.allOf(InformationTopic.class));
        assertThat(Words.MENTIONS.values()).containsAll(EnumSet.allOf(AgreementMention.class));
        assertThat(Words.STATUSES.values()).containsAll(EnumSet.allOf(BeneficiaryStatus.class));
        assertThat(Words.FUNDINGS.values()).containsAll(EnumSet.allOf(FundingKind.class));
        assertThat(Words.REASONS.values()).containsAll(EnumSet.allOf(BreachReason.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statut déclaré ; cadre                                              | statut",
                "employeur déclaré                                                   | employeur",
                "information donnée                                                  | sujet",
                "information donnée ; objectifs, météo                               | sujet",
                "faisabilité dite ; peut-être                                        | faisabilité",
                "dossier de financement ouvert ; CPF                                 | part de l'employeur",
                "dossier de financement ouvert ; CPF ; employeur 101 %               | part de l'employeur",
                "demande CPF ; 1600 € de droits                                      | participation",
                "bilan précédent déclaré ; il y a longtemps                          | bilan précédent",
                "congé pris ; une matinée                                            | durée",
                "projet d'accord envoyé ; contrat                                    | mentions",
                "projet d'accord envoyé ; contrat ; sans prix                        | mentions",
                "projet d'accord envoyé ; contrat ; sans soleil                      | mention",
                "paiement demandé ; beaucoup                                         | montant",
                "cahier remis ; pour tout le bilan                                   | durée du cahier",
                "test passé ; par un ami                                             | habilitation",
                "conservation convenue ; jusqu'au 2026-10-23                         | terme",
                "transmission autorisée ; synthèse                                   | destinataire",
                "violation de données connue ; à 20:00                               | heure",
                "violation de données connue ; le 2026-10-25 à 20:00                 | heure",
                "violation de données connue ; le 2026-10-24 à 25:00                 | heure",
                "motif d'un écart ; fait 12 ; la météo                               | motif",
                "motif d'un écart ; pièce attendue                                   | fait",
                "émargement ; 2 h                                                    | détail"
            })
    void what_is_wrong_names_its_field(String told, String field) {
        assertThat(read(told).isEmpty() || field.equals("détail")).isTrue();
        assertThat(problems.stream().map(StoryProblem::field)).contains(field);
    }

    @Test
    void an_hour_that_the_change_of_clocks_left_out_is_no_hour() {
        FactLine line = new FactLine(new LineText(1, problems), PARIS);
        assertThat(line.parse("2026-03-29  violation de données connue ; le 2026-03-29 à 2 h 30"))
                .isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("heure"));
    }

    @Test
    void a_fact_that_nobody_knows_is_answered_with_those_that_sound_like_it() {
        assertThat(read("plan d'action rendu")).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.expected()).isEqualTo("un de : plan d'action remis, plan d'action revu"));
    }

    private static List<Sample> people() {
        return List.of(
                new Sample(
                        "statut déclaré ; salariée CDI",
                        new SideFact.StatusDeclared(DAY, BeneficiaryStatus.PERMANENT_EMPLOYEE, false)),
                new Sample(
                        "Statut declare ; agent prioritaire ; agente territoriale",
                        new SideFact.StatusDeclared(DAY, BeneficiaryStatus.TERRITORIAL_AGENT, true)),
                new Sample("employeur déclaré ; le prestataire lui-même", new SideFact.EmployerDeclared(DAY, true)),
                new Sample("information donnée ; tout", SideFact.InformationGiven.all(DAY)),
                new Sample(
                        "information donnée ; objectifs, prix ; moyens",
                        new SideFact.InformationGiven(
                                DAY,
                                Set.of(InformationTopic.OBJECTIVES, InformationTopic.PRICE, InformationTopic.MEANS))),
                new Sample(
                        "faisabilité dite ; avec aménagements",
                        new SideFact.FeasibilityStated(DAY, Feasibility.WITH_ADJUSTMENTS)),
                new Sample(
                        "motif d'un écart ; fait 12 ; erreur de l'organisme",
                        new SideFact.BreachExplained(DAY, 12, BreachReason.OWN_FAILING)));
    }

    private static List<Sample> papers() {
        Set<AgreementMention> unpriced = AgreementMention.of(AgreementKind.TRIPARTITE_AGREEMENT).stream()
                .filter(mention -> mention != AgreementMention.PRICE && mention != AgreementMention.PAYMENT)
                .collect(Collectors.toSet());
        return List.of(
                new Sample(
                        "projet d'accord envoyé ; convention tripartite ; complet",
                        SideFact.AgreementDraftSent.complete(DAY, AgreementKind.TRIPARTITE_AGREEMENT)),
                new Sample(
                        "projet d'accord envoyé ; convention tripartite ; sans prix, paiement",
                        new SideFact.AgreementDraftSent(DAY, AgreementKind.TRIPARTITE_AGREEMENT, unpriced)),
                new Sample(
                        "cahier remis ; pour tout le bilan ; durée indiquée",
                        new SideFact.WorkbookHandedOver(DAY, true, true)),
                new Sample("cahier remis ; sans durée", new SideFact.WorkbookHandedOver(DAY, false, false)),
                new Sample("test passé ; par une personne habilitée", new SideFact.InstrumentAdministered(DAY, true)),
                new Sample("test passé ; non habilitée", new SideFact.InstrumentAdministered(DAY, false)));
    }

    private static List<Sample> money() {
        return List.of(
                new Sample(
                        "dossier de financement ouvert ; plan de l'employeur ; employeur 60 %",
                        new SideFact.FundingFileOpened(DAY, FundingKind.EMPLOYER_PLAN, 60)),
                new Sample(
                        "demande CPF ; 1 600,00 € de droits ; 150 € de participation",
                        new SideFact.CpfRequested(DAY, new BigDecimal("1600.00"), new BigDecimal("150.00"))),
                new Sample(
                        "bilan précédent déclaré ; le 04/05/2020",
                        new SideFact.PreviousBilanDeclared(DAY, LocalDate.of(2020, 5, 4))),
                new Sample("congé pris ; 3 h 30", new SideFact.LeaveTaken(DAY, 210)),
                new Sample("facture émise ; 18 h", new SideFact.InvoiceIssued(DAY, 1080)),
                new Sample(
                        "paiement demandé ; 555,00 €", new SideFact.PaymentRequested(DAY, new BigDecimal("555.00"))));
    }

    private static List<Sample> privacy() {
        return List.of(
                new Sample(
                        "conservation convenue ; jusqu'au 2027-10-24",
                        new PrivacyFact.RetentionAgreed(DAY, LocalDate.of(2027, 10, 24))),
                new Sample(
                        "transmission autorisée ; synthèse ; à l'employeur",
                        new PrivacyFact.DisclosureAuthorised(DAY, TO_THE_EMPLOYER)),
                new Sample(
                        "autorisation de transmission retirée ; synthèse ; à l'employeur",
                        new PrivacyFact.DisclosureRevoked(DAY, TO_THE_EMPLOYER)),
                new Sample(
                        "document transmis ; à l’employeur ; synthèse",
                        new PrivacyFact.DocumentDisclosed(DAY, TO_THE_EMPLOYER)),
                new Sample(
                        "violation de données connue ; le 2026-10-24 à 20:00",
                        new PrivacyFact.DataBreachKnown(DAY, Instant.parse("2026-10-24T18:00:00Z"))),
                new Sample(
                        "violation de données notifiée ; le 24/10/2026 à 9 h",
                        new PrivacyFact.DataBreachNotified(DAY, Instant.parse("2026-10-24T07:00:00Z"))));
    }

    private static List<Sample> english() {
        return List.of(
                new Sample(
                        "status declared ; permanent employee",
                        new SideFact.StatusDeclared(DAY, BeneficiaryStatus.PERMANENT_EMPLOYEE, false)),
                new Sample("information given ; everything", SideFact.InformationGiven.all(DAY)),
                new Sample(
                        "breach explained ; fact 3 ; proof to follow",
                        new SideFact.BreachExplained(DAY, 3, BreachReason.PROOF_TO_FOLLOW)),
                new Sample(
                        "CPF requested ; 1600 € of rights ; 150 € of contribution",
                        new SideFact.CpfRequested(DAY, new BigDecimal("1600.00"), new BigDecimal("150.00"))),
                new Sample(
                        "agreement draft sent ; contract ; without prior knowledge",
                        new SideFact.AgreementDraftSent(
                                DAY,
                                AgreementKind.TRAINING_CONTRACT,
                                Set.of(
                                        AgreementMention.NATURE_AND_PROGRAMME,
                                        AgreementMention.CONDITIONS,
                                        AgreementMention.STAFF_REFERENCES,
                                        AgreementMention.PAYMENT_AND_EARLY_END))),
                new Sample(
                        "data breach known ; on 2026-10-24 at 20:00",
                        new PrivacyFact.DataBreachKnown(DAY, Instant.parse("2026-10-24T18:00:00Z"))));
    }
}
