package org.bilan.questionnaires.architecture.counterexample;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bilan.questionnaires.catalog.ShippedInstruments;

/** Does on purpose what the house rules forbid, so that they are seen to fail. */
public final class Wrong {

    private Wrong() {}

    public static ShippedInstruments usesTheLastRoom() {
        return new ShippedInstruments();
    }

    public static LocalDate asksForTheTime() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    public static Option<String> option() {
        return Option.none();
    }

    public static List<Option<String>> nested() {
        return List.of();
    }

    public static int takesSeq(Seq<String> seq) {
        return seq.size();
    }

    public static boolean takesEither(Either<String, String> either) {
        return either.isLeft();
    }

    public static Either<Seq<String>, String> outcome() {
        return Either.right("fine");
    }

    /** A value must not hold an outcome. */
    public record Value(Either<String, String> either) {}
}
