package org.bilan.examples.quickstart;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.Phase;
import org.bilan.parties.BeneficiaryStatus;

/** The words of a story file, the French one first: it is the one shown. Read without accents and capitals. */
final class Words {
    static final Map<String, Phase> PHASES = words(
            "phase préliminaire, préliminaire, preliminary", Phase.PRELIMINARY,
            "phase d'investigation, investigation", Phase.INVESTIGATION,
            "phase de conclusions, conclusions", Phase.CONCLUSIONS);

    static final Map<String, DeliveryMode> MODES = words(
            "en présence, in person", DeliveryMode.IN_PERSON,
            "à distance, remote", DeliveryMode.REMOTE_SYNC,
            "travail personnel, personal work", DeliveryMode.REMOTE_ASYNC);

    static final Map<String, ContactChannel> CHANNELS = words(
            "par téléphone, by phone", ContactChannel.PHONE,
            "par courriel, by e-mail", ContactChannel.EMAIL,
            "sur place, visit", ContactChannel.VISIT,
            "par formulaire, web form", ContactChannel.WEB_FORM);

    static final Map<String, FundingKind> FUNDINGS = words(
            "CPF", FundingKind.CPF,
            "CPF public, public CPF", FundingKind.PUBLIC_CPF,
            "plan de l'employeur, employer's plan", FundingKind.EMPLOYER_PLAN,
            "congé de reclassement, redeployment leave", FundingKind.REDEPLOYMENT_LEAVE,
            "employeur public, public employer", FundingKind.PUBLIC_EMPLOYER,
            "france travail, jobseeker aid", FundingKind.JOBSEEKER_AID,
            "fonds des indépendants, self-employed fund", FundingKind.SELF_EMPLOYED_FUND,
            "à ses frais, own cost", FundingKind.OWN_COST);

    static final Map<String, AgreementKind> AGREEMENTS = words(
            "contrat, contract", AgreementKind.TRAINING_CONTRACT,
            "convention, funded agreement", AgreementKind.FUNDED_AGREEMENT,
            "convention tripartite, tripartite agreement", AgreementKind.TRIPARTITE_AGREEMENT,
            "convention publique, public service agreement", AgreementKind.PUBLIC_SERVICE_AGREEMENT,
            "conditions Mon Compte Formation, platform terms", AgreementKind.PLATFORM_TERMS);

    static final Map<String, BeneficiaryStatus> STATUSES = words(
            "salariée CDI, salarié CDI, permanent employee", BeneficiaryStatus.PERMANENT_EMPLOYEE,
            "salariée CDD, salarié CDD, fixed-term employee", BeneficiaryStatus.FIXED_TERM_EMPLOYEE,
            "agente de l'État, agent de l'État, state agent", BeneficiaryStatus.STATE_AGENT,
            "agente territoriale, agent territorial, territorial agent", BeneficiaryStatus.TERRITORIAL_AGENT,
            "agente hospitalière, agent hospitalier, hospital agent", BeneficiaryStatus.HOSPITAL_AGENT,
            "demandeuse d'emploi, demandeur d'emploi, jobseeker", BeneficiaryStatus.JOBSEEKER,
            "indépendante, indépendant, self-employed", BeneficiaryStatus.SELF_EMPLOYED);

    static final Map<String, Boolean> PRIORITY = words("agent prioritaire, agente prioritaire, priority agent", true);

    static final Map<String, Boolean> EMPLOYERS = words(
            "autre que le prestataire, other than the provider", false,
            "le prestataire lui-même, the provider itself", true);

    static final Map<String, Boolean> EVERYTHING = words("tout, everything", true);

    static final Map<String, InformationTopic> TOPICS = words(
            "but du bilan, purpose", InformationTopic.PURPOSE,
            "objectifs, objectives", InformationTopic.OBJECTIVES,
            "méthode, method", InformationTopic.METHOD,
            "consultante, consultant", InformationTopic.CONSULTANT,
            "dates de début, start dates", InformationTopic.START_DATES,
            "type de bilan, format", InformationTopic.FORMAT,
            "inscription, enrolment", InformationTopic.ENROLMENT,
            "financements possibles, funding options", InformationTopic.FUNDING_OPTIONS,
            "conseil en évolution professionnelle, career advice", InformationTopic.CAREER_ADVICE,
            "programme, programme of the bilan", InformationTopic.PROGRAMME,
            "intervenants, staff", InformationTopic.STAFF,
            "horaires, hours", InformationTopic.HOURS,
            "évaluation, evaluation", InformationTopic.EVALUATION,
            "contact, contact person", InformationTopic.CONTACT,
            "règlement intérieur, internal rules", InformationTopic.INTERNAL_RULES,
            "prix, price", InformationTopic.PRICE,
            "paiement, payment", InformationTopic.PAYMENT,
            "arrêt anticipé, early end", InformationTopic.EARLY_END,
            "médiateur, mediator", InformationTopic.MEDIATOR,
            "moyens, means", InformationTopic.MEANS);

    static final Map<String, Feasibility> FEASIBILITIES = words(
            "faisable, feasible", Feasibility.FEASIBLE,
            "avec aménagements, with adjustments", Feasibility.WITH_ADJUSTMENTS,
            "pas faisable ici, not feasible here", Feasibility.NOT_FEASIBLE);

    static final Map<String, Boolean> COMPLETE = words("complet, complete", true);

    static final Map<String, AgreementMention> MENTIONS = words(
            "intitulé, title", AgreementMention.TITLE,
            "objectif, objective", AgreementMention.OBJECTIVE,
            "contenu, content", AgreementMention.CONTENT,
            "moyens, means", AgreementMention.MEANS,
            "durée et période, duration and period", AgreementMention.DURATION_AND_PERIOD,
            "déroulement et suivi, running and follow-up", AgreementMention.RUNNING_AND_FOLLOW_UP,
            "remise des résultats, handing over of results", AgreementMention.HANDING_OVER_OF_RESULTS,
            "prix, price", AgreementMention.PRICE,
            "paiement, payment", AgreementMention.PAYMENT,
            "sanction, sanction of the action", AgreementMention.SANCTION,
            "nature et programme, nature and programme", AgreementMention.NATURE_AND_PROGRAMME,
            "prérequis, prior knowledge", AgreementMention.PRIOR_KNOWLEDGE,
            "conditions, conditions for the person", AgreementMention.CONDITIONS,
            "titres des intervenants, staff references", AgreementMention.STAFF_REFERENCES,
            "paiement et arrêt anticipé, payment and early end", AgreementMention.PAYMENT_AND_EARLY_END);

    static final Map<String, Boolean> WORKBOOKS = words(
            "pour tout le bilan, for the whole bilan", true,
            "pour cette séance, for this session", false);

    static final Map<String, Boolean> WORKBOOK_TIMES = words(
            "durée indiquée, time given", true,
            "sans durée, no time given", false);

    static final Map<String, Boolean> QUALIFICATIONS = words(
            "par une personne habilitée, by a qualified person", true,
            "par une personne non habilitée, non habilitée, by a person not qualified", false);

    static final Map<String, Disclosure.Document> DOCUMENTS = words(
            "résultats détaillés, detailed results", Disclosure.Document.DETAILED_RESULTS,
            "synthèse, synthesis", Disclosure.Document.SYNTHESIS,
            "plan d'action, action plan", Disclosure.Document.ACTION_PLAN);

    static final Map<String, Disclosure.Recipient> RECIPIENTS = words(
            "à l'employeur, to the employer", Disclosure.Recipient.EMPLOYER,
            "au financeur, to the funder", Disclosure.Recipient.FUNDER,
            "au conseil en évolution professionnelle, to the career adviser", Disclosure.Recipient.CAREER_ADVISER,
            "à un tiers, to somebody else", Disclosure.Recipient.OTHER);

    static final Map<String, BreachReason> REASONS = words(
            "saisi après coup, entered afterwards", BreachReason.ENTERED_AFTERWARDS,
            "dossier repris, taken over", BreachReason.TAKEN_OVER,
            "pièce attendue, proof to follow", BreachReason.PROOF_TO_FOLLOW,
            "à la demande de la personne, asked by the person", BreachReason.ASKED_BY_THE_PERSON,
            "exigé par le financeur, demanded by the funder", BreachReason.DEMANDED_BY_THE_FUNDER,
            "exigé par l'employeur, demanded by the employer", BreachReason.DEMANDED_BY_THE_EMPLOYER,
            "force majeure", BreachReason.FORCE_MAJEURE,
            "erreur de l'organisme, own failing", BreachReason.OWN_FAILING,
            "texte lu autrement, text read otherwise", BreachReason.TEXT_READ_OTHERWISE);

    static final Map<String, Territory> TERRITORIES = territories();

    private Words() {}

    /** Small letters without accents, single blanks, straight apostrophes. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replaceAll("\\s+", " ")
                .trim()
                .toLowerCase(Locale.ROOT);
    }

    static <T> Optional<T> find(Map<String, T> words, String text) {
        String sought = plain(text);
        return words.entrySet().stream()
                .filter(word -> plain(word.getKey()).equals(sought))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The French words, in the order in which they stand here. */
    static List<String> shown(Map<String, ?> words) {
        Set<Object> meanings = new HashSet<>();
        return words.entrySet().stream()
                .filter(word -> meanings.add(word.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Territory> territories() {
        Map<String, Territory> all = new LinkedHashMap<>();
        for (Territory territory : Territory.values()) {
            all.put(territory.name().toLowerCase(Locale.ROOT).replace('_', ' '), territory);
        }
        return Collections.unmodifiableMap(all);
    }

    /** Keeps words in the order in which they come. */
    static <T> Collector<Map.Entry<String, T>, ?, Map<String, T>> inOrder() {
        return Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new);
    }

    /** Names, separated by commas, then what they mean, and so on. */
    @SuppressWarnings("unchecked")
    static <T> Map<String, T> words(Object... namesThenMeaning) {
        Map<String, T> all = new LinkedHashMap<>();
        for (int i = 0; i < namesThenMeaning.length; i += 2) {
            for (String name : ((String) namesThenMeaning[i]).split(", ", -1)) {
                all.put(name, (T) namesThenMeaning[i + 1]);
            }
        }
        return Collections.unmodifiableMap(all);
    }
}
