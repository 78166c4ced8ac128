package org.bilan.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Workers that start at one barrier and are all joined, within a bound, before anything is asserted. */
final class Together {
    /** Longest wait for anything, in seconds: a bound, never part of a test's meaning. */
    static final int BOUND = 120;

    private Together() {}

    /** What one of several workers does. */
    interface Work<T> {
        T of(int worker) throws Exception;
    }

    static <T> List<T> run(int workers, Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        CyclicBarrier barrier = new CyclicBarrier(workers);
        try {
            List<Callable<T>> calls = IntStream.range(0, workers)
                    .<Callable<T>>mapToObj(worker -> () -> {
                        barrier.await(BOUND, TimeUnit.SECONDS);
                        return work.of(worker);
                    })
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(calls, BOUND, TimeUnit.SECONDS)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
