package org.bilan.testkit;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.bilan.papers.Form;
import org.bilan.papers.Mention;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperKind;

/** Papers that say all they can say, and papers that say some of it. */
public final class SamplePapers {
    private SamplePapers() {}

    /** A paper with all its mentions, in words that name the mention. */
    public static Paper complete(PaperKind kind) {
        return complete(kind, "");
    }

    /** The same with a text added to whatever is written in words. */
    public static Paper complete(PaperKind kind, String planted) {
        Map<String, String> said = new TreeMap<>();
        kind.mentions().forEach(mention -> said.put(mention.name(), sample(mention, planted)));
        return new Paper(kind, 1, said);
    }

    /** Any paper, with any of its mentions said in any words of the right form. */
    public static Arbitrary<Paper> any() {
        return Arbitraries.of(PaperKind.values())
                .flatMap(kind -> Combinators.combine(
                                Arbitraries.integers().between(1, 9999),
                                Arbitraries.of(kind.mentions()).set(),
                                Arbitraries.strings().ofMaxLength(30))
                        .as((version, mentions, text) -> {
                            Map<String, String> said = new TreeMap<>();
                            mentions.forEach(mention -> said.put(mention.name(), sample(mention, text)));
                            return new Paper(kind, version, said);
                        }));
    }

    private static String sample(Mention mention, String planted) {
        return isWords(mention.form()) ? "what it says of " + mention.name() + " " + planted : text(mention.form());
    }

    private static boolean isWords(Form form) {
        return form == Form.TEXT || form == Form.SIGNATURE;
    }

    /** A text of that form. */
    public static String text(Form form) {
        return switch (form) {
            case TEXT -> "some text";
            case DAY -> "2026-11-25";
            case TIME -> "09:30";
            case AMOUNT -> "1850.00";
            case MINUTES -> "120";
            case SIGNATURE -> "signed on paper";
            case REGISTRATION ->
                "Enregistrée sous le numéro 11 75 00000 75. Cet enregistrement ne vaut pas agrément de l'Etat.";
        };
    }
}
