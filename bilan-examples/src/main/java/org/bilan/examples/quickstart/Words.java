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
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/** The words of a story file, the French one first: it is the one shown. Read without accents and capitals. */
final class Words {
    static final Map<String, FactKind> FACTS = words(
            "premier contact, first contact", FactKind.FIRST_CONTACT_MADE,
            "entretien d'accueil proposé, welcome interview offered", FactKind.INTAKE_INTERVIEW_OFFERED,
            "entretien d'accueil tenu, welcome interview held", FactKind.INTAKE_INTERVIEW_HELD,
            "devis remis, quote delivered", FactKind.QUOTE_DELIVERED,
            "offre acceptée, offer accepted", FactKind.OFFER_ACCEPTED,
            "offre refusée, offer refused", FactKind.OFFER_REFUSED,
            "financement validé, funding approved", FactKind.FUNDING_APPROVED,
            "accord signé, agreement signed", FactKind.AGREEMENT_SIGNED,
            "consentement donné, consent given", FactKind.CONSENT_GIVEN,
            "séance, session", FactKind.SESSION_HELD,
            "phase close, phase closed", FactKind.PHASE_CLOSED,
            "synthèse remise, synthesis delivered", FactKind.SYNTHESIS_DELIVERED,
            "fin du bilan, bilan ended", FactKind.BILAN_ENDED,
            "abandon, bilan abandoned", FactKind.BILAN_ABANDONED,
            "entretien de suivi, follow-up", FactKind.FOLLOW_UP_HELD);

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

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> words(Object... namesThenMeaning) {
        Map<String, T> all = new LinkedHashMap<>();
        for (int i = 0; i < namesThenMeaning.length; i += 2) {
            for (String name : ((String) namesThenMeaning[i]).split(", ", -1)) {
                all.put(name, (T) namesThenMeaning[i + 1]);
            }
        }
        return Collections.unmodifiableMap(all);
    }
}
