package org.bilan.questionnaires.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Orders drawn from a seed: {@link Random} is specified to the bit, so the same seed gives the same tasks on every Java. */
final class Shuffle {

    private Shuffle() {}

    static <T> List<T> of(Collection<T> values, Random random) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled);
    }

    static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    static <T> List<T> withKey(T key, Collection<T> wrong, Random random) {
        List<T> all = new ArrayList<>(wrong);
        all.add(key);
        return of(all, random);
    }
}
