package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.agreement.QuoteMention;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.SideFact;
import org.bilan.parties.BeneficiaryStatus;
import org.bilan.parties.Role;
import org.bilan.rules.Because;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.Leeway;
import org.bilan.rules.Mark;
import org.bilan.rules.Measure;
import org.bilan.rules.Remedy;
import org.bilan.rules.Requirement;
import org.bilan.rules.french.Cpf;
import org.bilan.rules.french.FrenchRules;
import org.bilan.rules.french.LabourCode;
import org.bilan.rules.french.TrainingContract;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every kind of finding, reason, remedy and refusal as a reader sees it, in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

    @Test
    void a_late_case_explains_itself() {
        Finding late =
                finding("S-ACC-02", "first contact made 2026-01-05; intake interview offered 2026-01-17", "2026-02-01");
        assertThat(FRENCH.of(late)).isEqualTo("enfreint");
        assertThat(FRENCH.of(late.because()))
                .containsExactly(
                        "premier contact : 5 janvier 2026",
                        "premier créneau proposé : 17 janvier 2026",
                        "valeur en vigueur : 10 jours calendaires, depuis le 1er janvier 2019"
                                + " (Offre du prestataire, Modalités et délais d'accès)",
                        "régulier jusqu'au 15 janvier 2026",
                        "2 jours de retard");
        assertThat(ENGLISH.of(late.because()))
                .startsWith("first contact: 5 January 2026", "earliest day offered: 17 January 2026")
                .endsWith("lawful until 15 January 2026", "2 days too late");
    }

    @Test
    void what_is_kept_says_so() {
        Finding kept = finding("L-CNS-01", "consent given 2026-03-01; session held 2026-03-02", "2026-03-02");
        assertThat(FRENCH.of(kept)).isEqualTo("respecté");
        assertThat(ENGLISH.of(kept)).isEqualTo("kept");
    }

    @Test
    void one_day_is_not_one_days() {
        Finding missing = finding("S-ACC-02", "first contact made 2026-01-05", "2026-01-16");
        assertThat(FRENCH.of(missing.because()))
                .contains("premier créneau proposé : rien d'enregistré")
                .endsWith("un jour de retard", "situation au 16 janvier 2026");
        assertThat(ENGLISH.of(missing.because()))
                .contains("earliest day offered: none recorded")
                .endsWith("one day too late", "as of 16 January 2026");
    }

    @Test
    void what_is_due_names_the_fact_and_its_window() {
        Finding due = finding("S-ACC-02", "first contact made 2026-01-05", "2026-01-06");
        assertThat(FRENCH.of(due)).isEqualTo("attendu : entretien d'accueil proposé (jusqu'au 15 janvier 2026)");
        assertThat(ENGLISH.of(due)).isEqualTo("awaited: welcome interview offered (until 15 January 2026)");
    }

    @Test
    void nobody_waits_for_what_is_forbidden() {
        List<BilanEvent> cpf = List.of(
                new SideFact.StatusDeclared(FIRST, BeneficiaryStatus.TERRITORIAL_AGENT, false),
                new SideFact.FundingFileOpened(FIRST, FundingKind.CPF, 0));
        assertThat(Stream.of("L-CNS-04", "L-CPF-03", "L-CPF-06", "L-DUR-01", "L-PUB-01")
                        .map(rule -> finding(rule, cpf, LATER)))
                .allSatisfy(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Finding.Verdict.DUE);
                    assertThat(FRENCH.of(finding)).isEqualTo("aucun écart à ce jour");
                    assertThat(ENGLISH.of(finding)).isEqualTo("nothing against it so far");
                });
        assertThat(FRENCH.of(finding("L-CNS-01", cpf, LATER)))
                .isEqualTo("attendu : séance tenue (pas encore de date limite)");
    }

    @Test
    void an_excused_and_a_lapsed_case_say_so() {
        Finding excused = finding("S-ACC-02", "first contact made 2026-01-05; offer refused 2026-01-06", "2026-03-01");
        assertThat(FRENCH.of(excused)).isEqualTo("sans objet");
        assertThat(FRENCH.of(excused.because())).contains("excusé par : offre refusée, 6 janvier 2026");
        Finding lapsed =
                finding("S-REF-01", "intake interview held 2026-09-02; quote delivered 2026-09-04", "2026-10-01");
        assertThat(FRENCH.of(lapsed)).isEqualTo("l'offre est caduque depuis le 15 septembre 2026");
        assertThat(ENGLISH.of(lapsed)).isEqualTo("the offer has lapsed since 15 September 2026");
    }

    @Test
    void every_kind_of_reason_is_a_line() {
        List<Because> reasons = List.of(
                new Because.FactRead(FactKind.WITHDRAWN, FIRST),
                new Because.FactAbsent(FactKind.WITHDRAWN),
                new Because.MarkRead(Mark.SECOND_SESSION, FIRST),
                new Because.MarkAbsent(Mark.SECOND_SESSION),
                new Because.FundingRead(Optional.of(FundingKind.CPF), Set.of(FundingKind.OWN_COST)),
                new Because.FundingRead(
                        Optional.empty(), Set.of(FundingKind.REDEPLOYMENT_LEAVE, FundingKind.EMPLOYER_PLAN)),
                new Because.StatusRead(
                        Optional.of(BeneficiaryStatus.JOBSEEKER),
                        false,
                        Set.of(BeneficiaryStatus.STATE_AGENT),
                        Optional.empty()),
                new Because.StatusRead(Optional.of(BeneficiaryStatus.STATE_AGENT), true, Set.of(), Optional.of(false)),
                new Because.StatusRead(
                        Optional.empty(), false, Set.of(BeneficiaryStatus.STATE_AGENT), Optional.of(true)),
                new Because.Excused(FactKind.REFERRED, FIRST),
                inForce(Cpf.CONTRIBUTION, LATER),
                new Because.NoValueInForce("cpf.interval", FIRST),
                new Because.Limit(DateWindow.between(FIRST, LATER)),
                new Because.ExtendedBy(Cpf.MCF_START_WAITS.norm(), LATER),
                new Because.DaysOutside(1, false),
                new Because.DaysOutside(2, false),
                new Because.DaysOutside(1, true),
                new Because.DaysOutside(2, true),
                new Because.Waived(Leeway.Reason.BENEFICIARY_CHOICE),
                new Because.Measured(Measure.HELD, 1441, 1440),
                new Because.Measured(Measure.CONTRIBUTION, 10320, 15000),
                new Because.Share(55501, 55500),
                new Because.InstantLimit(Instant.parse("2026-03-01T18:00:00Z"), Instant.parse("2026-03-02T09:05:00Z")),
                new Because.InstantLimit(Instant.parse("2026-03-01T18:00:00Z"), null),
                new Because.Required(new Requirement.Happened(FactKind.QUOTE_DELIVERED), true),
                new Because.Required(new Requirement.Happened(FactKind.QUOTE_DELIVERED), false),
                new Because.Part(
                        LabourCode.CONSENT.norm(),
                        Finding.Verdict.MET,
                        new Because.FactRead(FactKind.CONSENT_GIVEN, FIRST)),
                new Because.SeenOn(FIRST),
                Because.all());
        assertThat(reasons).extracting(Object::getClass).containsAll(kinds(Because.class));
        assertThat(reasons.stream().flatMap(reason -> FRENCH.of(reason).stream()))
                .containsExactly(
                        "rétractation : 1er mars 2026",
                        "rétractation : pas enregistré",
                        "deuxième séance : 1er mars 2026",
                        "deuxième séance : rien d'enregistré",
                        "financement : CPF ; la règle vise : personne seule, à ses frais",
                        "financement pas encore connu ; la règle vise : plan de développement des compétences, congé"
                                + " de reclassement",
                        "statut : demandeur d'emploi ; la règle vise : agent de l'État",
                        "statut : agent de l'État, agent prioritaire ; la règle vise : tous les statuts,"
                                + " sauf agents prioritaires",
                        "statut pas encore connu ; la règle vise : agent de l'État, agents prioritaires seulement",
                        "excusé par : orientation vers un autre prestataire, 1er mars 2026",
                        "valeur en vigueur : 103,20 €, depuis le 1er janvier 2026 (Décret n° 2024-394 et arrêtés,"
                                + " participation forfaitaire)",
                        "aucune valeur de cpf.interval n'était en vigueur le 1er mars 2026",
                        "régulier du 1er mars 2026 au 20 mars 2026",
                        "limite reportée au 20 mars 2026 par la règle L-MCF-03",
                        "un jour trop tôt",
                        "2 jours trop tôt",
                        "un jour de retard",
                        "2 jours de retard",
                        "pas de manquement : date plus tardive choisie par le bénéficiaire",
                        "heures tenues : 24 h 01 (seuil : 24 h 00)",
                        "participation forfaitaire : 103,20 € (seuil : 150,00 €)",
                        "premier paiement : 555,01 € (au plus 555,00 €)",
                        "au plus tard le 1er mars 2026 à 18 h 00 UTC ; fait le 2 mars 2026 à 09 h 05 UTC",
                        "au plus tard le 1er mars 2026 à 18 h 00 UTC ; pas encore fait",
                        "présent : devis remis",
                        "manque : devis remis",
                        "L-CNS-01 : respecté",
                        "– consentement donné : 1er mars 2026",
                        "situation au 1er mars 2026");
        assertThat(reasons.stream().flatMap(reason -> ENGLISH.of(reason).stream()))
                .contains("withdrawal: 1 March 2026", "withdrawal: not recorded", "there: quote delivered")
                .contains("missing: quote delivered", "one day too early", "2 days too early", "one day too late")
                .contains("by 1 March 2026, 18:00 UTC; not done yet", "hours held: 24 h 01 (threshold: 24 h 00)")
                .hasSize(29)
                .allSatisfy(SentencesTest::isFilled);
    }

    @Test
    void every_kind_of_requirement_reads_well_after_missing() {
        List<Requirement> requirements = List.of(
                new Requirement.Happened(FactKind.WORKBOOK_CHECKED),
                new Requirement.QuoteSays(QuoteMention.AMOUNT_INCLUDING_TAX),
                new Requirement.DraftSays(AgreementMention.PRICE),
                new Requirement.Explained(InformationTopic.PRICE),
                new Requirement.PhaseHeld(Phase.INVESTIGATION, false),
                new Requirement.PhaseHeld(Phase.INVESTIGATION, true),
                new Requirement.PhasesInOrder(),
                new Requirement.Without(Mark.UNPROVEN_SESSION),
                new Requirement.Without(Mark.SESSION_WITHOUT_WORKBOOK),
                new Requirement.Without(Mark.WORKBOOK_WITHOUT_TIME),
                new Requirement.Without(Mark.UNQUALIFIED_TEST),
                new Requirement.EmployerPaysAll());
        assertThat(requirements).extracting(Object::getClass).containsAll(kinds(Requirement.class));
        assertThat(requirements.stream().map(FRENCH::of))
                .containsExactly(
                        "travail personnel suivi",
                        "montant TTC du devis",
                        "mention « prix »",
                        "information « prix »",
                        "une séance de la phase d'investigation",
                        "une séance accompagnée de la phase d'investigation",
                        "les phases dans leur ordre",
                        "un émargement pour chaque séance",
                        "un cahier d'étape pour chaque séance",
                        "un temps estimé pour chaque cahier d'étape",
                        "aucun fait « test confié à une personne non habilitée »",
                        "la prise en charge du prix entier par l'employeur");
        assertThat(requirements.stream().map(ENGLISH::of))
                .contains("mention \"price\"", "an attendance record for each session")
                .allSatisfy(SentencesTest::isFilled);
    }

    @Test
    void every_kind_of_remedy_says_what_to_do() {
        List<Remedy> remedies = List.of(
                Remedy.none(),
                new Remedy.Await(FactKind.FOLLOW_UP_HELD, DateWindow.from(FIRST)),
                new Remedy.Await(FactKind.FOLLOW_UP_HELD, DateWindow.always()),
                new Remedy.Overdue(FactKind.DOCUMENTS_DESTROYED, FIRST),
                new Remedy.Move(FactKind.SESSION_HELD, LATER),
                new Remedy.First(FactKind.CONSENT_GIVEN, FactKind.SESSION_HELD),
                new Remedy.Remaining(Measure.HELD, 65),
                new Remedy.TooMuch(Measure.RIGHTS, 5_00),
                new Remedy.TooLittle(Measure.ACCOMPANIED, 1),
                new Remedy.AtMost(555_00),
                new Remedy.Supply(
                        FactKind.BILAN_ENDED,
                        List.of(new Requirement.PhasesInOrder(), new Requirement.Without(Mark.UNPROVEN_SESSION))),
                new Remedy.Correct(FactKind.QUOTE_DELIVERED, FIRST),
                new Remedy.NewCase(),
                new Remedy.Ask(FactKind.CONSENT_GIVEN, Set.of(Role.BENEFICIARY)),
                new Remedy.Together(List.of(
                        new Remedy.Overdue(FactKind.DOCUMENTS_DESTROYED, FIRST),
                        new Remedy.First(FactKind.CONSENT_GIVEN, FactKind.SESSION_HELD))));
        assertThat(remedies).extracting(Object::getClass).containsAll(kinds(Remedy.class));
        assertThat(remedies.stream().map(FRENCH::of))
                .containsExactly(
                        "rien à faire",
                        "à temps : entretien de suivi tenu (à partir du 1er mars 2026)",
                        "à temps : entretien de suivi tenu (pas encore de date limite)",
                        "à faire sans attendre : documents détruits ; la date limite était le 1er mars 2026 et le"
                                + " retard reste constaté",
                        "« séance tenue » aurait été dans les règles le 20 mars 2026 : à fixer ce jour-là, ou date à"
                                + " corriger si elle est fausse",
                        "d'abord « consentement donné », puis « séance tenue », le même jour au plus tôt",
                        "heures tenues : il reste 1 h 05",
                        "droits CPF mobilisés : 5,00 € de trop",
                        "heures d'accompagnement : il manque 0 h 01",
                        "au plus 555,00 € à demander à ce stade",
                        "à réunir pour « fin du bilan » : les phases dans leur ordre, un émargement pour chaque"
                                + " séance",
                        "corriger celui du 1er mars 2026 s'il est faux : « devis remis »",
                        "ouvrir un nouveau dossier qui renvoie à celui-ci",
                        "« consentement donné » revient à : bénéficiaire",
                        "à faire sans attendre : documents détruits ; la date limite était le 1er mars 2026 et le"
                                + " retard reste constaté ; et d'abord « consentement donné », puis « séance tenue »,"
                                + " le même jour au plus tôt");
        assertThat(remedies.stream().map(ENGLISH::of))
                .contains("in time: follow-up interview held (from 1 March 2026)", "CPF rights used: 5.00 € too much")
                .contains("first \"consent given\", then \"session held\", on the same day at the earliest")
                .allSatisfy(SentencesTest::isFilled);
    }

    @Test
    void values_of_the_law_are_written_with_their_unit() {
        assertThat(Stream.of(
                                inForce(LabourCode.MOST_MINUTES, LATER),
                                inForce(Cpf.MOST_RIGHTS, LATER),
                                inForce(Cpf.ABSENCE_NOTICE, LATER),
                                inForce(TrainingContract.FIRST_PERCENT, LATER))
                        .map(reason -> FRENCH.of(reason).get(0)))
                .containsExactly(
                        "valeur en vigueur : 24 h 00, depuis le 1er janvier 2019 (Code du travail, L.6313-4)",
                        "valeur en vigueur : 1600,00 €, depuis le 26 février 2026 (Décret n° 2026-127, plafond et"
                                + " délai de carence)",
                        "valeur en vigueur : 60 jours calendaires avant le début, 120 jours calendaires à partir de"
                                + " 6 mois de durée, depuis le 1er janvier 2019 (Code du travail, D.6323-4)",
                        "valeur en vigueur : 30 %, depuis le 1er janvier 2019 (Code du travail, L.6353-6)");
    }

    private static void isFilled(String sentence) {
        assertThat(sentence).isNotBlank().doesNotContain("{", "''", "null");
    }

    private static Because inForce(LegalValue<?> value, LocalDate on) {
        return new Because.ValueInForce(value.name(), value.at(on).orElseThrow());
    }

    private static List<Class<?>> kinds(Class<?> family) {
        return List.of(family.getPermittedSubclasses());
    }

    private static Finding finding(String rule, String facts, String asOf) {
        return finding(rule, Facts.parse(facts), LocalDate.parse(asOf));
    }

    private static Finding finding(String rule, List<BilanEvent> facts, LocalDate asOf) {
        return FrenchRules.shipped()
                .check(CaseFile.of(facts, PARIS, asOf))
                .find(rule)
                .orElseThrow();
    }
}
