package org.bilan.scheduling.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Races of four threads that begin at one moment, and that exactly one must win. */
final class Races {
    private static final int THREADS = 4;

    private Races() {}

    /** What one of the contenders of a race does; whether it won. */
    interface Contender {
        boolean wins(int race, int number);
    }

    static void run(int races, Contender contender) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            for (int race = 0; race < races; race++) {
                assertThat(winners(contender, pool, start, race))
                        .as("winners of race %d", race)
                        .isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static int winners(Contender contender, ExecutorService pool, CyclicBarrier start, int race)
            throws InterruptedException, ExecutionException {
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            answers.add(pool.submit(() -> {
                start.await();
                return contender.wins(race, number);
            }));
        }
        int winners = 0;
        for (Future<Boolean> answer : answers) {
            winners += answer.get() ? 1 : 0;
        }
        return winners;
    }
}
