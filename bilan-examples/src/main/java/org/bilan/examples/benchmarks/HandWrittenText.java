package org.bilan.examples.benchmarks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bilan.examples.benchmarks.HandWritten.Result;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.rules.Finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The French sentences of the fourteen findings and of their reasons as somebody would write them without the library:
 * words, values and articles stand in the code. Knows bilans that nobody left and whose follow-up is still to come.
 */
final class HandWrittenText {
    private static final String ACCESS =
            ", depuis le 1er janvier 2019 (Offre du prestataire, Modalités et délais d'accès)";
    private static final String TEN_DAYS = "valeur en vigueur : 10 jours calendaires" + ACCESS;
    private static final String[] MONTHS = {
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre"
    };

    private final HandWritten read;

    /** A finding in words. */
    record Told(String sentence, List<String> reasons) {}

    private HandWrittenText(HandWritten read) {
        this.read = read;
    }

    static List<Told> tell(List<BilanEvent> facts, LocalDate asOf) {
        return new HandWrittenText(HandWritten.read(facts, asOf)).all();
    }

    private List<Told> all() {
        List<Told> told = new ArrayList<>(14);
        told.add(order(read.consentByLaw(), "séance tenue", read.start, fact("consentement donné", read.consent)));
        told.add(hours(read.hoursByLaw(), "(Code du travail, L.6313-4)"));
        told.add(welcome());
        told.add(quote());
        told.add(reflection());
        told.add(order(read.fundedBeforeStart(), "séance tenue", read.start, fact("financement validé", read.funded)));
        told.add(
                order(read.consentBeforeStart(), "séance tenue", read.start, fact("consentement donné", read.consent)));
        told.add(start());
        told.add(shortestAmplitude());
        told.add(longestAmplitude());
        told.add(hours(read.hours(), "(Offre du prestataire, Contenu et déroulement)"));
        told.add(phases());
        told.add(order(read.synthesis(), "fin du bilan", read.ended, fact("synthèse remise", read.synthesis)));
        told.add(followUp());
        return told;
    }

    private static Told order(Result result, String awaited, @Nullable LocalDate done, String needed) {
        LocalDate from = result.limit();
        String window = from == null ? "pas encore de date limite" : "à partir du " + date(from);
        return new Told(sentence(result, awaited, window), List.of(fact(awaited, done), needed));
    }

    private Told hours(Result result, String source) {
        String sentence = result.verdict() == Verdict.DUE ? "aucun écart à ce jour" : verdict(result);
        return new Told(
                sentence,
                List.of(
                        fact("séance tenue", read.start),
                        "valeur en vigueur : 24 h 00, depuis le 1er janvier 2019 " + source,
                        "heures tenues : " + minutes(read.minutes) + " (seuil : 24 h 00)",
                        fact("fin du bilan", read.ended)));
    }

    private Told welcome() {
        List<String> reasons = new ArrayList<>(6);
        reasons.add(fact("premier contact", read.contact));
        reasons.add("premier créneau proposé : " + (read.slot == null ? "rien d'enregistré" : date(read.slot)));
        Result result = read.welcome();
        if (result.limit() != null) {
            reasons.add(TEN_DAYS);
            until(result.limit(), read.slot, reasons);
        }
        return new Told(sentence(result, "entretien d'accueil proposé", untilWindow(result)), reasons);
    }

    private Told quote() {
        boolean sent = read.quoted != null && (read.accepted == null || !read.quoted.isAfter(read.accepted));
        boolean said = read.quote != null;
        return new Told(
                sentence(read.quote(), "offre acceptée", "pas encore de date limite"),
                List.of(
                        fact("offre acceptée", read.accepted),
                        present(sent, "devis remis"),
                        present(said && read.quote.amountIncludingTax().isPresent(), "montant TTC du devis"),
                        present(said && read.quote.plannedStart().isPresent(), "date de début au devis"),
                        present(said && read.quote.plannedEnd().isPresent(), "date de fin au devis")));
    }

    private Told reflection() {
        List<String> reasons = new ArrayList<>(9);
        reasons.add(fact("entretien d'accueil tenu", read.interview));
        reasons.add(fact("devis remis", read.quoted));
        reasons.add(fact("offre acceptée", read.accepted));
        reasons.add(fact("offre refusée", read.refused));
        Result result = read.reflection();
        if (result.limit() != null) {
            reasons.add(TEN_DAYS);
            until(result.limit(), read.accepted, reasons);
        }
        return new Told(sentence(result, "offre acceptée", untilWindow(result)), reasons);
    }

    private Told start() {
        List<String> reasons = new ArrayList<>(12);
        reasons.add(fact("offre acceptée", read.accepted));
        reasons.add(fact("contrat ou convention signés", read.signed));
        reasons.add(fact("financement validé", read.funded));
        reasons.add(fact("séance tenue", read.start));
        Result result = read.start();
        if (result.limit() != null) {
            reasons.add(TEN_DAYS);
            reasons.add("L-MCF-03 : sans objet");
            reasons.add("– financement : plan de développement des compétences ; la règle vise : CPF");
            reasons.add("– commande validée sur Mon Compte Formation : pas enregistré");
            until(result.limit(), read.start, reasons);
            reasons.add("début plus tardif demandé par écrit : pas enregistré");
        }
        return new Told(sentence(result, "séance tenue", untilWindow(result)), reasons);
    }

    private Told shortestAmplitude() {
        List<String> reasons = new ArrayList<>(6);
        reasons.add("force majeure reconnue : pas enregistré");
        reasons.add(fact("séance tenue", read.start));
        reasons.add(fact("fin du bilan", read.ended));
        Result result = read.shortestAmplitude();
        LocalDate earliest = result.limit();
        if (earliest != null) {
            reasons.add("valeur en vigueur : 4 semaines" + ACCESS);
            reasons.add("régulier à partir du " + date(earliest));
            if (read.ended == null) {
                reasons.add("situation au " + date(read.asOf));
            } else if (read.ended.isBefore(earliest)) {
                reasons.add(days(read.ended, earliest) + " trop tôt");
            }
        }
        String window = earliest == null ? "pas encore de date limite" : "à partir du " + date(earliest);
        return new Told(sentence(result, "fin du bilan", window), reasons);
    }

    private Told longestAmplitude() {
        List<String> reasons = new ArrayList<>(7);
        reasons.add(fact("séance tenue", read.start));
        reasons.add(fact("fin du bilan", read.ended));
        Result result = read.longestAmplitude();
        if (result.limit() != null) {
            reasons.add("valeur en vigueur : 6 mois" + ACCESS);
            until(result.limit(), read.ended, reasons);
            reasons.add("force majeure reconnue : pas enregistré");
        }
        return new Told(sentence(result, "fin du bilan", untilWindow(result)), reasons);
    }

    private Told phases() {
        LocalDate first = read.sessions[0];
        LocalDate second = read.sessions[1];
        LocalDate third = read.sessions[2];
        boolean inOrder = (first == null || second == null || !second.isBefore(first))
                && (second == null || third == null || !third.isBefore(second));
        return new Told(
                sentence(read.phases(), "fin du bilan", "pas encore de date limite"),
                List.of(
                        fact("fin du bilan", read.ended),
                        present(first != null, "une séance de la phase préliminaire"),
                        present(second != null, "une séance de la phase d'investigation"),
                        present(third != null, "une séance de la phase de conclusions"),
                        present(inOrder, "les phases dans leur ordre")));
    }

    private Told followUp() {
        List<String> reasons = new ArrayList<>(9);
        reasons.add(fact("fin du bilan", read.ended));
        reasons.add(fact("entretien de suivi tenu", read.followUp));
        String window = "pas encore de date limite";
        if (read.ended != null) {
            window = "du " + date(read.ended.plusMonths(6)) + " au " + date(read.ended.plusMonths(9));
            reasons.add("valeur en vigueur : de 6 mois à 9 mois" + ACCESS);
            reasons.add("régulier " + window);
            late(read.ended.plusMonths(9), null, reasons);
            reasons.add("entretien de suivi proposé : pas enregistré");
            reasons.add("entretien de suivi décliné : pas enregistré");
            reasons.add("deuxième relance : rien d'enregistré");
            reasons.add("suivi anticipé demandé par la personne : pas enregistré");
        }
        return new Told(sentence(read.followUp(), "entretien de suivi tenu", window), reasons);
    }

    private void until(LocalDate limit, @Nullable LocalDate done, List<String> reasons) {
        reasons.add("régulier jusqu'au " + date(limit));
        late(limit, done, reasons);
    }

    private void late(LocalDate limit, @Nullable LocalDate done, List<String> reasons) {
        boolean inside = done != null && !done.isAfter(limit);
        if (!inside && read.asOf.isAfter(limit)) {
            reasons.add(days(limit, done == null ? read.asOf : done) + " de retard");
        }
        if (done == null || (!inside && done.isAfter(read.asOf))) {
            reasons.add("situation au " + date(read.asOf));
        }
    }

    private static String untilWindow(Result result) {
        return result.limit() == null ? "pas encore de date limite" : "jusqu'au " + date(result.limit());
    }

    private static String sentence(Result result, String awaited, String window) {
        return switch (result.verdict()) {
            case DUE -> "attendu : " + awaited + " (" + window + ")";
            case ELAPSED ->
                "l'offre est caduque depuis le " + date(result.limit().plusDays(1));
            default -> verdict(result);
        };
    }

    private static String verdict(Result result) {
        return switch (result.verdict()) {
            case MET -> "respecté";
            case BREACHED -> "enfreint";
            default -> "sans objet";
        };
    }

    private static String fact(String words, @Nullable LocalDate on) {
        return on == null ? words + " : pas enregistré" : words + " : " + date(on);
    }

    private static String present(boolean present, String words) {
        return (present ? "présent : " : "manque : ") + words;
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days == 1 ? "un jour" : days + " jours";
    }

    private static String minutes(int minutes) {
        int rest = minutes % 60;
        return minutes / 60 + " h " + (rest < 10 ? "0" : "") + rest;
    }

    private static String date(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
        return number + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }
}
