package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilan.lifecycle.CloseReason;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PlannedSession;
import org.bilan.lifecycle.Refusal;
import org.bilan.lifecycle.Stage;
import org.bilan.parties.Role;
import org.bilan.rules.french.LabourCode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every kind of refusal as a reader sees it, in both languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalSentenceTest {
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 3, 20);
    private static final PlannedSession SESSION =
            new PlannedSession(LATER, Phase.CONCLUSIONS, 90, DeliveryMode.IN_PERSON);

    @Test
    void every_kind_of_refusal_says_what_is_wrong() {
        List<Refusal> refusals = List.of(
                new Refusal.FactMissing(FactKind.OFFER_ACCEPTED, FactKind.QUOTE_DELIVERED),
                new Refusal.AlreadyRecorded(FactKind.FIRST_CONTACT_MADE, FIRST),
                new Refusal.TooEarly(FactKind.QUOTE_DELIVERED, FIRST, FactKind.FIRST_CONTACT_MADE, LATER),
                new Refusal.PhaseNotOpen(Phase.CONCLUSIONS, Optional.of(Phase.PRELIMINARY)),
                new Refusal.PhaseNotOpen(Phase.CONCLUSIONS, Optional.empty()),
                new Refusal.StoryClosed(FactKind.QUOTE_DELIVERED, Stage.CLOSED, FIRST, Optional.empty()),
                new Refusal.AgainstTheLaw(FactKind.SESSION_HELD, List.of(LabourCode.CONSENT.norm())),
                new Refusal.UnknownKind("FROM_A_NEWER_VERSION"),
                new Refusal.StoryClosed(
                        FactKind.QUOTE_DELIVERED, Stage.CLOSED, FIRST, Optional.of(CloseReason.WITHDRAWN)),
                new Refusal.StandsAgainst(
                        FactKind.SESSION_HELD, FactKind.BILAN_SUSPENDED, FIRST, FactKind.BILAN_RESUMED),
                new Refusal.NotPlanned(FactKind.SESSION_MISSED, SESSION),
                new Refusal.HoursExceeded(FactKind.SESSION_PLANNED, 125, 60),
                new Refusal.StillTime(FactKind.REFLECTION_LAPSED, LabourCode.CONSENT.norm(), Optional.of(LATER)),
                new Refusal.StillTime(FactKind.REFLECTION_LAPSED, LabourCode.CONSENT.norm(), Optional.empty()),
                new Refusal.NothingToCorrect(7),
                new Refusal.NothingToExplain(7),
                new Refusal.CorrectionContradicts(
                        9, new Refusal.FactMissing(FactKind.OFFER_ACCEPTED, FactKind.QUOTE_DELIVERED)),
                new Refusal.NotTheirs(FactKind.CONSENT_GIVEN, Role.EMPLOYER, Set.of(Role.CONSULTANT, Role.BENEFICIARY)),
                new Refusal.NotNow(FactKind.AGREEMENT_SIGNED));
        assertThat(refusals).extracting(Object::getClass).containsAll(List.of(Refusal.class.getPermittedSubclasses()));
        assertThat(refusals.stream().map(FRENCH::of))
                .containsExactly(
                        "« offre acceptée » suppose « devis remis », qui n'est pas enregistré.",
                        "« premier contact » est déjà enregistré, le 1er mars 2026.",
                        "« devis remis » le 1er mars 2026 précède « premier contact » le 20 mars 2026.",
                        "La phase de conclusions n'est pas ouverte : c'est la phase préliminaire qui l'est.",
                        "La phase de conclusions n'est pas ouverte : aucune ne l'est.",
                        "« devis remis » ne peut plus être enregistré : dossier clos depuis le 1er mars 2026.",
                        "« séance tenue » enfreindrait la loi : L-CNS-01 Pas de bilan sans le consentement de la"
                                + " personne. (Code du travail, L.6313-4).",
                        "Cette version de la bibliothèque ne connaît pas le fait « FROM_A_NEWER_VERSION ».",
                        "« devis remis » ne peut plus être enregistré : rétractation depuis le 1er mars 2026.",
                        "« séance tenue » ne peut pas être enregistré : « suspension » vaut depuis le 1er mars 2026.",
                        "« absence à une séance » nomme une séance qui n'est pas planifiée : 20 mars 2026, phase de"
                                + " conclusions, 1 h 30.",
                        "« séance planifiée » de 2 h 05 ne tient pas dans les heures convenues : il reste 1 h 00.",
                        "« offre devenue caduque » ne peut pas encore être enregistré : le temps de répondre court"
                                + " jusqu'au 20 mars 2026 (L-CNS-01 (Code du travail, L.6313-4)).",
                        "« offre devenue caduque » ne peut pas être enregistré : aucun délai de réponse n'est écoulé"
                                + " (L-CNS-01 (Code du travail, L.6313-4)).",
                        "Il n'y a pas de fait 7 à corriger.",
                        "Aucun motif ne peut être donné pour le fait 7 : il n'y en a pas de ce rang, ou c'est un motif, ou"
                                + " il en a déjà un.",
                        "La correction priverait le fait 9 de son fondement. « offre acceptée » suppose « devis remis »,"
                                + " qui n'est pas enregistré.",
                        "« consentement donné » ne revient pas à ce rôle : employeur. Rôles concernés : bénéficiaire,"
                                + " consultant·e.",
                        "« contrat ou convention signés » ne peut pas être enregistré maintenant.");
        assertThat(refusals.stream().map(ENGLISH::of))
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("{", "''", "null"));
    }
}
