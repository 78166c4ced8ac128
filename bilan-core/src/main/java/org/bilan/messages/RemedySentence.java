package org.bilan.messages;

import java.util.stream.Collectors;
import org.bilan.rules.Remedy;

/** A remedy as one sentence. */
record RemedySentence(Texts texts) implements Remedy.Cases<String> {
    @Override
    public String none(Remedy.None remedy) {
        return texts.format("remedy.none");
    }

    @Override
    public String await(Remedy.Await remedy) {
        return texts.format("remedy.await", texts.of(remedy.kind()), texts.of(remedy.window()));
    }

    @Override
    public String overdue(Remedy.Overdue remedy) {
        return texts.format("remedy.overdue", texts.of(remedy.kind()), texts.of(remedy.latest()));
    }

    @Override
    public String move(Remedy.Move remedy) {
        return texts.format("remedy.move", texts.of(remedy.kind()), texts.of(remedy.nearest()));
    }

    @Override
    public String first(Remedy.First remedy) {
        return texts.format("remedy.first", texts.of(remedy.missing()), texts.of(remedy.then()));
    }

    @Override
    public String remaining(Remedy.Remaining remedy) {
        return texts.format(
                "remedy.remaining", texts.of(remedy.measure()), texts.amount(remedy.measure(), remedy.left()));
    }

    @Override
    public String tooMuch(Remedy.TooMuch remedy) {
        return texts.format(
                "remedy.too-much", texts.of(remedy.measure()), texts.amount(remedy.measure(), remedy.excess()));
    }

    @Override
    public String tooLittle(Remedy.TooLittle remedy) {
        return texts.format(
                "remedy.too-little", texts.of(remedy.measure()), texts.amount(remedy.measure(), remedy.missing()));
    }

    @Override
    public String atMost(Remedy.AtMost remedy) {
        return texts.format("remedy.at-most", texts.cents(remedy.cents()));
    }

    @Override
    public String supply(Remedy.Supply remedy) {
        String missing = remedy.missing().stream().map(texts::of).collect(Collectors.joining(", "));
        return texts.format("remedy.supply", texts.of(remedy.checkpoint()), missing);
    }

    @Override
    public String correct(Remedy.Correct remedy) {
        return texts.format("remedy.correct", texts.of(remedy.recorded()), texts.of(remedy.on()));
    }

    @Override
    public String newCase(Remedy.NewCase remedy) {
        return texts.format("remedy.new-case");
    }

    @Override
    public String ask(Remedy.Ask remedy) {
        return texts.format("remedy.ask", texts.of(remedy.fact()), texts.of(remedy.doers()));
    }

    @Override
    public String together(Remedy.Together remedy) {
        return remedy.remedies().stream()
                .map(texts::of)
                .reduce((one, next) -> texts.format("remedy.together", one, next))
                .orElseThrow();
    }
}
