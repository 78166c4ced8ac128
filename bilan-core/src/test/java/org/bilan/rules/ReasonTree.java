package org.bilan.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.lifecycle.FactKind;

/** Reads a tree of reasons. */
final class ReasonTree {
    private ReasonTree() {}

    static Stream<Because> leaves(Because because) {
        return because instanceof Because.All all
                ? all.parts().stream().flatMap(ReasonTree::leaves)
                : Stream.of(because);
    }

    /** The kinds of facts that the tree names, read or missed. */
    static Set<FactKind> kinds(Because because) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        leaves(because).forEach(leaf -> {
            if (leaf instanceof Because.FactRead read) {
                kinds.add(read.kind());
            } else if (leaf instanceof Because.FactAbsent absent) {
                kinds.add(absent.kind());
            } else if (leaf instanceof Because.Excused excused) {
                kinds.add(excused.kind());
            } else if (leaf instanceof Because.Required required) {
                kinds.add(required.requirement().readsFrom());
            }
        });
        return kinds;
    }
}
