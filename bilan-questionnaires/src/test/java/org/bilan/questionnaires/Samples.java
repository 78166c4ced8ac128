package org.bilan.questionnaires;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.Scale;

/** Valid samples to start from. */
public final class Samples {

    private static final AnswerRange FIVE = AnswerRange.unlabelled(1, 5);

    private Samples() {}

    public static LocalizedText text(String words) {
        return LocalizedText.of(words + " (fr)", words + " (en)");
    }

    public static Item item(String id) {
        return Item.of(id, text(id), new RatedFormat.Likert(FIVE));
    }

    /** Items P1..P5, the last one reversed; three answers needed. */
    public static Scale scale() {
        return Scale.of(
                "P",
                text("patience"),
                List.of(
                        Keyed.direct("P1"),
                        Keyed.direct("P2"),
                        Keyed.direct("P3"),
                        Keyed.direct("P4"),
                        Keyed.reversed("P5")),
                3);
    }

    public static List<Item> items() {
        return IntStream.rangeClosed(1, 5).mapToObj(i -> item("P" + i)).toList();
    }

    public static Passport passport() {
        return new Passport.Builder()
                .author("nobody")
                .licence("CC0-1.0")
                .addLanguages(Locale.FRENCH, Locale.ENGLISH)
                .administration(text("anyone"))
                .minimumAge(16)
                .reliability(text("none yet"))
                .norms(text("no norms yet"))
                .purpose(text("tests"))
                .build();
    }

    /** Everything but items and scales. */
    public static Instrument.Builder cover() {
        return new Instrument.Builder()
                .id(new InstrumentId("patience"))
                .version("1.0.0")
                .title(text("title"))
                .instructions(text("instructions"))
                .passport(passport());
    }

    public static Instrument instrument() {
        return cover().addAllItems(items()).addScales(scale()).build();
    }
}
