package org.bilan.questionnaires.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.TimeLimit;

/**
 * The instrument on reasoning (évaluation du potentiel): four kinds of tasks, six of each, from a seed. The one that is shipped
 * is of seed {@link #SHIPPED_SEED}; another seed gives a parallel form, of which it is not known whether it is as difficult.
 *
 * <p>Kinds take turns, so that a person who stops early has met all of them.
 */
public final class ReasoningInstrument {

    /** The seed of the instrument in the catalog. */
    public static final long SHIPPED_SEED = 2026;

    /** Tasks of each kind. */
    public static final int OF_EACH = 6;

    private static final LocalizedText ALTERNATIVE = LocalizedText.of(
            "Sur demande, sans limite de temps : le nombre de bonnes réponses se lit alors sans le temps.",
            "On request, without a time limit: the number of right answers is then read without the time.");

    private final Map<String, List<? extends ReasoningTask>> tasks = new LinkedHashMap<>();

    private ReasoningInstrument(long seed) {
        tasks.put("series", ReasoningTasks.numberSeries(OF_EACH, seed));
        tasks.put("grid", ReasoningTasks.symbolGrids(OF_EACH, seed));
        tasks.put("order", ReasoningTasks.ordersOfArrival(OF_EACH, seed));
        tasks.put("syllogism", ReasoningTasks.syllogisms(OF_EACH, seed));
    }

    /** The instrument of a seed, version {@code 1.0.0}; for another seed than the shipped one the id ends with the seed. */
    public static Instrument of(long seed) {
        String id = seed == SHIPPED_SEED ? "potential" : "potential-" + Long.toUnsignedString(seed);
        return new ReasoningInstrument(seed).instrument(new InstrumentId(id));
    }

    private Instrument instrument(InstrumentId id) {
        Instrument.Builder builder = new Instrument.Builder()
                .id(id)
                .version("1.0.0")
                .title(LocalizedText.of("Raisonnement", "Reasoning"))
                .instructions(LocalizedText.of(
                        "Chaque question a une seule bonne réponse. Vous pouvez passer une question. Le temps indiqué est large.",
                        "Each question has one right answer. You may leave a question out. The time given is ample."))
                .passport(passport());
        for (int i = 0; i < OF_EACH; i++) {
            int number = i;
            tasks.forEach((kind, ofKind) -> builder.addItems(item(id(kind, number), ofKind.get(number))));
        }
        label().forEach((kind, label) -> builder.addScales(scale(kind, label, keys(kind))));
        List<Keyed> all = new ArrayList<>();
        tasks.keySet().forEach(kind -> all.addAll(keys(kind)));
        return builder.addScales(scale("total", LocalizedText.of("Ensemble", "All together"), all))
                .build();
    }

    private static String id(String kind, int number) {
        return kind + "-" + (number + 1);
    }

    private static Item item(String id, ReasoningTask task) {
        List<Choice> choices = new ArrayList<>();
        task.options().forEach(option -> choices.add(Choice.of(letter(choices.size()), option)));
        return Item.of(
                id,
                task.question(),
                new ChoiceFormat.TimedAbility(choices, new TimeLimit(task.seconds(), ALTERNATIVE)));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private List<Keyed> keys(String kind) {
        List<Keyed> keys = new ArrayList<>();
        for (ReasoningTask task : tasks.getOrDefault(kind, List.of())) {
            keys.add(Keyed.rightChoice(id(kind, keys.size()), letter(task.key())));
        }
        return keys;
    }

    /** All must be reached; leaving one out that was seen is an answer without points. */
    private static Scale scale(String id, LocalizedText label, List<Keyed> keys) {
        return new Scale.Builder()
                .id(id)
                .label(label)
                .addAllKeys(keys)
                .missing(new MissingRule.NoneMissing())
                .build();
    }

    private static Map<String, LocalizedText> label() {
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        labels.put("series", LocalizedText.of("Suites de nombres", "Number series"));
        labels.put("grid", LocalizedText.of("Grilles", "Grids"));
        labels.put("order", LocalizedText.of("Ordres à déduire", "Orders to deduce"));
        labels.put("syllogism", LocalizedText.of("Conclusions", "Conclusions"));
        return labels;
    }

    private static Passport passport() {
        return new Passport.Builder()
                .author("The bilan project")
                .licence("CC0-1.0")
                .addLanguages(Locale.FRENCH, Locale.ENGLISH)
                .administration(LocalizedText.of(
                        "Remis par une consultante ou un consultant formé aux tests d'aptitude ; jamais pour recruter ni trier.",
                        "Handed out by a consultant trained in ability tests; never to recruit or to sort people."))
                .minimumAge(16)
                .reliability(
                        LocalizedText.of(
                                "Aucune encore : personne n'y a encore répondu pour la recherche, la difficulté des tâches est inconnue.",
                                "None yet: nobody has answered it for research so far, the difficulty of the tasks is unknown."))
                .norms(LocalizedText.of(
                        "Pas encore de normes : un nombre de bonnes réponses ne dit pas si c'est peu ou beaucoup.",
                        "No norms yet: a number of right answers does not say whether that is few or many."))
                .purpose(LocalizedText.of(
                        "Évaluer des aptitudes utiles à un projet de formation : lien direct et nécessaire avec l'objet du bilan"
                                + " de compétences (Code du travail, L.6313-4).",
                        "Assess aptitudes that bear on a plan for training: the direct and necessary link with the aim of the"
                                + " bilan de compétences (Labour Code, L.6313-4)."))
                .addSources(
                        "Carroll, J. B. (1993). Human cognitive abilities: A survey of factor-analytic studies. Cambridge"
                                + " University Press.",
                        "Carpenter, P. A., Just, M. A., & Shell, P. (1990). What one intelligence test measures."
                                + " Psychological Review, 97, 404-431.",
                        "Johnson-Laird, P. N. (1983). Mental models. Harvard University Press.")
                .build();
    }
}
