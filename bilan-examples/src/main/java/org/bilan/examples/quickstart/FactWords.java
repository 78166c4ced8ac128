package org.bilan.examples.quickstart;

import static org.bilan.lifecycle.FactKind.*;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.lifecycle.FactKind;

/** What each kind of fact is called in a story file, the French word first; grouped as a bilan is lived. */
final class FactWords {
    /** The facts that carry the story on. */
    private static final Map<String, FactKind> MAIN_LINE = Words.words(
            "premier contact, first contact", FIRST_CONTACT_MADE,
            "entretien d'accueil proposé, welcome interview offered", INTAKE_INTERVIEW_OFFERED,
            "entretien d'accueil tenu, welcome interview held", INTAKE_INTERVIEW_HELD,
            "devis remis, quote delivered", QUOTE_DELIVERED,
            "offre acceptée, offer accepted", OFFER_ACCEPTED,
            "offre refusée, offer refused", OFFER_REFUSED,
            "financement validé, funding approved", FUNDING_APPROVED,
            "accord signé, agreement signed", AGREEMENT_SIGNED,
            "consentement donné, consent given", CONSENT_GIVEN,
            "séance, session", SESSION_HELD,
            "phase close, phase closed", PHASE_CLOSED,
            "synthèse remise, synthesis delivered", SYNTHESIS_DELIVERED,
            "fin du bilan, bilan ended", BILAN_ENDED,
            "abandon, bilan abandoned", BILAN_ABANDONED,
            "entretien de suivi, follow-up", FOLLOW_UP_HELD);

    private static final Map<String, FactKind> WELCOME = Words.words(
            "statut déclaré, status declared", STATUS_DECLARED,
            "employeur déclaré, employer declared", EMPLOYER_DECLARED,
            "démarchage, contact solicited", CONTACT_SOLICITED,
            "entretien d'accueil décliné, welcome interview declined", INTERVIEW_DECLINED,
            "information donnée, information given", INFORMATION_GIVEN,
            "handicap signalé, disability disclosed", DISABILITY_DISCLOSED,
            "faisabilité dite, feasibility stated", FEASIBILITY_STATED,
            "locaux inaccessibles, access barrier reported", ACCESS_BARRIER_REPORTED,
            "solution proposée, solution proposed", SOLUTION_PROPOSED,
            "distanciel complet proposé, fully remote proposed", FULLY_REMOTE_PROPOSED,
            "distanciel accepté, remote delivery consented", REMOTE_DELIVERY_CONSENTED,
            "orientation vers un autre prestataire, referred", REFERRED,
            "accord au distanciel retiré, remote delivery revoked", REMOTE_DELIVERY_REVOKED,
            "offre caduque, offer lapsed", REFLECTION_LAPSED,
            "offre renouvelée, offer renewed", OFFER_RENEWED);

    private static final Map<String, FactKind> FUNDING = Words.words(
            "engagement de coopération, cooperation committed", COOPERATION_COMMITTED,
            "dossier de financement ouvert, funding file opened", FUNDING_FILE_OPENED,
            "devis déposé, quote filed", QUOTE_FILED,
            "financement refusé, funding refused", FUNDING_REFUSED,
            "financement accordé en partie, funding partly approved", FUNDING_PARTLY_APPROVED,
            "demande CPF, CPF requested", CPF_REQUESTED,
            "bilan précédent déclaré, previous bilan declared", PREVIOUS_BILAN_DECLARED,
            "demande Mon Compte Formation, platform request", MCF_REQUESTED,
            "réponse Mon Compte Formation, platform answer", MCF_ANSWERED,
            "confirmation Mon Compte Formation, platform confirmation", MCF_CONFIRMED,
            "commande Mon Compte Formation validée, platform order validated", MCF_VALIDATED,
            "entrée déclarée, entry declared", MCF_ENTRY_DECLARED,
            "absence demandée, absence requested", ABSENCE_REQUESTED,
            "réponse à la demande d'absence, absence answered", ABSENCE_ANSWERED,
            "congé demandé, leave requested", LEAVE_REQUESTED,
            "réponse à la demande de congé, leave answered", LEAVE_ANSWERED,
            "congé pris, leave taken", LEAVE_TAKEN,
            "paiement demandé, payment requested", PAYMENT_REQUESTED,
            "facture émise, invoice issued", INVOICE_ISSUED);

    private static final Map<String, FactKind> AGREEMENT = Words.words(
            "projet d'accord envoyé, agreement draft sent", AGREEMENT_DRAFT_SENT,
            "signature de la personne salariée, employee signed", EMPLOYEE_SIGNED,
            "convention refusée, agreement refused", CONVENTION_REFUSED,
            "signature de l'employeur, employer signed", EMPLOYER_SIGNED,
            "signature du prestataire, provider signed", PROVIDER_SIGNED,
            "convention réputée refusée, agreement deemed refused", CONVENTION_DEEMED_REFUSED,
            "fin du délai de rétractation, withdrawal period expired", WITHDRAWAL_PERIOD_EXPIRED,
            "rupture du contrat, contract terminated", CONTRACT_TERMINATED,
            "contrat conclu à distance, contract at a distance", CONTRACT_AT_DISTANCE,
            "rétractation, withdrawal", WITHDRAWN,
            "consentement retiré, consent revoked", CONSENT_REVOKED,
            "planning convenu, schedule agreed", SCHEDULE_AGREED,
            "début plus tardif demandé, later start asked", LATER_START_ASKED,
            "consultant remplacé, consultant replaced", CONSULTANT_REPLACED);

    private static final Map<String, FactKind> SESSIONS = Words.words(
            "émargement, attendance signed", ATTENDANCE_SIGNED,
            "attentes recueillies, expectations recorded", EXPECTATIONS_RECORDED,
            "cahier remis, workbook handed over", WORKBOOK_HANDED_OVER,
            "cahier suivi, workbook checked", WORKBOOK_CHECKED,
            "test passé, instrument administered", INSTRUMENT_ADMINISTERED,
            "séance planifiée, session planned", SESSION_PLANNED,
            "séance annulée, session cancelled", SESSION_CANCELLED,
            "absence à une séance, session missed", SESSION_MISSED,
            "résultats d'un test établis, test results produced", RESULTS_PRODUCED,
            "projet de synthèse, synthesis drafted", SYNTHESIS_DRAFTED,
            "remarques sur la synthèse, synthesis commented", SYNTHESIS_COMMENTED,
            "enquête métier, occupation survey", OCCUPATION_SURVEY_HELD,
            "ressource fournie, resource provided", RESOURCE_PROVIDED,
            "résultats détaillés remis, detailed results delivered", RESULTS_DELIVERED,
            "plan d'action remis, action plan delivered", ACTION_PLAN_DELIVERED,
            "formation proposée, training proposed", TRAINING_PROPOSED,
            "cellule d'accompagnement informée, support cell informed", SUPPORT_CELL_INFORMED,
            "bilan suspendu, bilan suspended", BILAN_SUSPENDED,
            "bilan repris, bilan resumed", BILAN_RESUMED,
            "force majeure reconnue, force majeure recognised", FORCE_MAJEURE_RECOGNISED);

    private static final Map<String, FactKind> AFTERWARDS = Words.words(
            "certificat de réalisation remis, completion certificate issued", COMPLETION_CERTIFICATE_ISSUED,
            "attestation de fréquentation remise, attendance attested", ATTENDANCE_ATTESTED,
            "suivi proposé, follow-up offered", FOLLOW_UP_OFFERED,
            "suivi rappelé, follow-up reminded", FOLLOW_UP_REMINDED,
            "suivi décliné, follow-up declined", FOLLOW_UP_DECLINED,
            "suivi anticipé demandé, early follow-up asked", EARLY_FOLLOW_UP_ASKED,
            "plan d'action revu, action plan reviewed", ACTION_PLAN_REVIEWED,
            "dossier clos, case closed", CASE_CLOSED,
            "arrêt pour force majeure, stopped by force majeure", STOPPED_BY_FORCE_MAJEURE,
            "arrêt par le prestataire, provider cancelled", PROVIDER_CANCELLED,
            "enquête de satisfaction envoyée, survey sent", SURVEY_SENT,
            "réponse à l'enquête de satisfaction, survey answered", SURVEY_ANSWERED,
            "réclamation reçue, complaint received", COMPLAINT_RECEIVED,
            "réponse à la réclamation, complaint answered", COMPLAINT_ANSWERED,
            "correction d'un fait, fact corrected", FACT_CORRECTED,
            "motif d'un écart, breach explained", BREACH_EXPLAINED);

    private static final Map<String, FactKind> PRIVACY = Words.words(
            "conservation convenue, retention agreed", RETENTION_AGREED,
            "conservation retirée, retention revoked", RETENTION_REVOKED,
            "documents détruits, documents destroyed", DOCUMENTS_DESTROYED,
            "envoi au conseil en évolution professionnelle demandé, transmission to the career adviser requested",
                    CEP_TRANSMISSION_REQUESTED,
            "synthèse envoyée au conseil en évolution professionnelle, synthesis sent to the career adviser",
                    SYNTHESIS_SENT_TO_CEP,
            "synthèse détruite, synthesis destroyed", SYNTHESIS_DESTROYED,
            "transmission autorisée, disclosure authorised", DISCLOSURE_AUTHORISED,
            "autorisation de transmission retirée, disclosure revoked", DISCLOSURE_REVOKED,
            "document transmis, document disclosed", DOCUMENT_DISCLOSED,
            "demande RGPD reçue, data request received", RIGHTS_REQUEST_RECEIVED,
            "prolongation RGPD annoncée, data request extended", RIGHTS_EXTENSION_TOLD,
            "réponse à la demande RGPD, data request answered", RIGHTS_REQUEST_ANSWERED,
            "violation de données connue, data breach known", DATA_BREACH_KNOWN,
            "violation de données notifiée, data breach notified", DATA_BREACH_NOTIFIED);

    /** All of them; the facts of the main line first. */
    static final Map<String, FactKind> ALL =
            together(List.of(MAIN_LINE, WELCOME, FUNDING, AGREEMENT, SESSIONS, AFTERWARDS, PRIVACY));

    private static final Map<String, FactKind> BY_PLAIN_WORDS = ALL.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(word -> Words.plain(word.getKey()), Map.Entry::getValue));

    /** Shorter words join too many kinds to help. */
    private static final int TELLING_LENGTH = 5;

    private FactWords() {}

    static Optional<FactKind> find(String text) {
        return Optional.ofNullable(BY_PLAIN_WORDS.get(Words.plain(text)));
    }

    /** What may have been meant: the kinds that share a word with the text, or the main line where none does. */
    static String expected(String text) {
        Set<String> sought = tellingWords(text);
        String near = Words.shown(ALL).stream()
                .filter(name -> tellingWords(name).stream().anyMatch(sought::contains))
                .collect(Collectors.joining(", "));
        return "un de : " + (near.isEmpty() ? String.join(", ", Words.shown(MAIN_LINE)) + "…" : near);
    }

    private static Set<String> tellingWords(String text) {
        return Arrays.stream(Words.plain(text).split("[ ']", -1))
                .filter(word -> word.length() >= TELLING_LENGTH)
                .collect(Collectors.toSet());
    }

    private static Map<String, FactKind> together(List<Map<String, FactKind>> families) {
        Map<String, FactKind> all = new LinkedHashMap<>();
        families.forEach(all::putAll);
        return all;
    }
}
