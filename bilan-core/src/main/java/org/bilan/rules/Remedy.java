package org.bilan.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;
import org.bilan.parties.Role;

/**
 * The nearest change that makes a finding lawful, or keeps it so: sound (with it the rule is kept) and tight (a day, a
 * minute or a cent less is not enough).
 */
public sealed interface Remedy {

    <R> R match(Cases<R> cases);

    /** Nothing needs to be done, or nothing can. */
    static Remedy none() {
        return new None();
    }

    /** All of these, each said once, in their order; what is missing before one checkpoint is said together. */
    static Remedy together(List<Remedy> remedies) {
        Set<Remedy> all = new LinkedHashSet<>();
        Map<FactKind, Set<Requirement>> missing = new EnumMap<>(FactKind.class);
        for (Remedy each : remedies) {
            if (each instanceof Supply supply) {
                missing.computeIfAbsent(supply.checkpoint(), kind -> new LinkedHashSet<>())
                        .addAll(supply.missing());
            } else if (!(each instanceof None)) {
                all.add(each);
            }
        }
        missing.forEach((checkpoint, needed) -> all.add(new Supply(checkpoint, List.copyOf(needed))));
        return switch (all.size()) {
            case 0 -> none();
            case 1 -> all.iterator().next();
            default -> new Together(List.copyOf(all));
        };
    }

    /** Nothing needs to be done, or nothing can. */
    record None() implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none(this);
        }
    }

    /** Let the fact happen on one of these days. */
    record Await(FactKind kind, DateWindow window) implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.await(this);
        }
    }

    /** It should have happened by that day: do it now; the miss remains. */
    record Overdue(FactKind kind, LocalDate latest) implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.overdue(this);
        }
    }

    /** The fact would have been lawful on that day, the nearest one: plan it there, or correct its date if it is wrong. */
    record Move(FactKind kind, LocalDate nearest) implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.move(this);
        }
    }

    /** Have this fact first; the other one on its day or later. */
    record First(FactKind missing, FactKind then) implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.first(this);
        }
    }

    /** So much may still be added: minutes or cents. */
    record Remaining(Measure measure, int left) implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remaining(this);
        }
    }

    /** So much is too much: minutes or cents. */
    record TooMuch(Measure measure, int excess) implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooMuch(this);
        }
    }

    /** So much is missing: minutes or cents. */
    record TooLittle(Measure measure, int missing) implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooLittle(this);
        }
    }

    /** At most this may be asked for now, in cents. */
    record AtMost(int cents) implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atMost(this);
        }
    }

    /** Supply what is missing before the checkpoint; never empty. */
    record Supply(FactKind checkpoint, List<Requirement> missing) implements Remedy {
        public Supply {
            missing = List.copyOf(missing);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.supply(this);
        }
    }

    /** It is recorded already: correct that one if it is wrong. */
    record Correct(FactKind recorded, LocalDate on) implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.correct(this);
        }
    }

    /** This case is over: what goes on is a new one that refers to it. */
    record NewCase() implements Remedy {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.newCase(this);
        }
    }

    /** Somebody else does that; never empty. */
    record Ask(FactKind fact, Set<Role> doers) implements Remedy {
        public Ask {
            doers = Set.copyOf(doers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ask(this);
        }
    }

    /** All of these, for a rule of many parts; at least two. */
    record Together(List<Remedy> remedies) implements Remedy {
        public Together {
            remedies = List.copyOf(remedies);
            if (remedies.size() < 2) {
                throw new IllegalArgumentException("remedies " + remedies + ": two or more expected");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.together(this);
        }
    }

    /** One answer per kind of remedy. */
    interface Cases<R> {
        R none(None remedy);

        R await(Await remedy);

        R overdue(Overdue remedy);

        R move(Move remedy);

        R first(First remedy);

        R remaining(Remaining remedy);

        R tooMuch(TooMuch remedy);

        R tooLittle(TooLittle remedy);

        R atMost(AtMost remedy);

        R supply(Supply remedy);

        R correct(Correct remedy);

        R newCase(NewCase remedy);

        R ask(Ask remedy);

        R together(Together remedy);
    }
}
