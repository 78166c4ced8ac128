package org.bilan.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first verdict in a fresh JVM, library and hand-written in turn, many times: medians of CPU and of clock time. */
public final class FreshJvms {
    private FreshJvms() {}

    /** What one JVM took, in microseconds. */
    private record Took(long cpu, long clock) {}

    /**
     * Takes how often each is started, 21 by default.
     *
     * @throws IOException if a JVM cannot be started
     */
    public static void main(String[] arguments) throws IOException {
        int times = arguments.length == 0 ? 21 : Integer.parseInt(arguments[0]);
        Map<String, List<Took>> all = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
            for (String contender : List.of("nothing", "hand", "library")) {
                all.computeIfAbsent(contender, name -> new ArrayList<>()).add(start(contender));
            }
        }
        all.forEach((contender, took) -> System.out.printf(
                "%-8s CPU %6.1f ms, clock %6.1f ms, of the whole JVM, median of %d%n",
                contender, median(cpu(took)), median(clock(took)), took.size()));
        double ratio = median(cpu(all.get("library"))) / median(cpu(all.get("hand")));
        System.out.printf("first verdict: library %.2f times the CPU of hand-written%n", ratio);
    }

    private static Took start(String contender) throws IOException {
        long before = System.nanoTime();
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstVerdict.class.getName(),
                        contender)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = jvm.inputReader(StandardCharsets.UTF_8)) {
            String[] said = output.readLine().split(" ");
            if (jvm.waitFor() != 0 || (!contender.equals("nothing") && !said[0].equals("14"))) {
                throw new IllegalStateException(contender + " gave " + said[0] + " findings");
            }
            return new Took(Long.parseLong(said[1]), (System.nanoTime() - before) / 1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(contender, e);
        }
    }

    private static List<Long> cpu(List<Took> took) {
        return took.stream().map(Took::cpu).toList();
    }

    private static List<Long> clock(List<Took> took) {
        return took.stream().map(Took::clock).toList();
    }

    private static double median(List<Long> microseconds) {
        return microseconds.stream().sorted().toList().get(microseconds.size() / 2) / 1000.0;
    }
}
