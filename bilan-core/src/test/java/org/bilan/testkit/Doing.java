package org.bilan.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.rules.Remedy;

/** The facts that do what a remedy says, on a day; none where facts to come cannot do it. */
record Doing(LocalDate on) implements Remedy.Cases<List<BilanEvent>> {
    @Override
    public List<BilanEvent> none(Remedy.None remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> await(Remedy.Await remedy) {
        return remedy.window().contains(on) ? List.of(Facts.of(remedy.kind(), on)) : List.of();
    }

    @Override
    public List<BilanEvent> overdue(Remedy.Overdue remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> move(Remedy.Move remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> first(Remedy.First remedy) {
        return List.of(Facts.of(remedy.missing(), on), Facts.of(remedy.then(), on));
    }

    @Override
    public List<BilanEvent> remaining(Remedy.Remaining remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> tooMuch(Remedy.TooMuch remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> tooLittle(Remedy.TooLittle remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> atMost(Remedy.AtMost remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> supply(Remedy.Supply remedy) {
        List<BilanEvent> supplied = remedy.missing().stream()
                .map(each -> each.match(new Supplying(on)))
                .flatMap(Optional::stream)
                .toList();
        return supplied.size() < remedy.missing().size()
                ? List.of()
                : Stream.concat(supplied.stream(), Stream.of(Facts.of(remedy.checkpoint(), on)))
                        .toList();
    }

    @Override
    public List<BilanEvent> correct(Remedy.Correct remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> newCase(Remedy.NewCase remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> ask(Remedy.Ask remedy) {
        return List.of();
    }

    @Override
    public List<BilanEvent> together(Remedy.Together remedy) {
        return remedy.remedies().stream()
                .flatMap(each -> each.match(this).stream())
                .toList();
    }
}
