package org.bilan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the tree of the reasons told. */
final class ReasonTree implements Reasons {
    /** The groups begun and not ended, the innermost last. */
    private final List<List<Because>> open = new ArrayList<>();

    private @Nullable Because root;

    @Override
    public void add(Because reason) {
        if (open.isEmpty()) {
            root = reason;
        } else {
            open.get(open.size() - 1).add(reason);
        }
    }

    @Override
    public void begin() {
        open.add(new ArrayList<>());
    }

    @Override
    public void end() {
        add(new Because.All(open.remove(open.size() - 1)));
    }

    /** The whole, once it is told: a rule tells one reason, or one group. */
    Because root() {
        return Objects.requireNonNull(root, "no reason was told");
    }
}
