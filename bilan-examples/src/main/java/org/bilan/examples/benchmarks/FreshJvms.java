package org.bilan.examples.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/**
 * The first verdict in a fresh JVM, library and hand-written in turn, many times: medians of CPU and of clock time. Each
 * once as the JVM comes, and once with an archive of its classes (application class-data sharing), as whoever starts a JVM
 * for one verdict would have it.
 */
public final class FreshJvms {
    private static final List<String> CONTENDERS = List.of("nothing", "hand", "library", "two-texts");

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
        Map<String, List<String>> archived = new LinkedHashMap<>();
        for (String contender : CONTENDERS) {
            archived.put(contender, archive(contender));
        }
        Map<String, List<Took>> all = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
            for (String contender : CONTENDERS) {
                all.computeIfAbsent(contender, name -> new ArrayList<>()).add(start(contender, List.of()));
                all.computeIfAbsent(contender + " archived", name -> new ArrayList<>())
                        .add(start(contender, archived.getOrDefault(contender, List.of())));
            }
        }
        all.forEach((contender, took) -> System.out.printf(
                "%-18s CPU %6.1f ms, clock %6.1f ms, of the whole JVM, median of %d%n",
                contender, median(cpu(took)), median(clock(took)), took.size()));
        ratio(all, "library", "hand");
        ratio(all, "two-texts", "hand");
        ratio(all, "library archived", "hand archived");
        ratio(all, "two-texts archived", "hand archived");
    }

    private static void ratio(Map<String, List<Took>> all, String one, String other) {
        double ratio = median(cpu(all.getOrDefault(one, List.of()))) / median(cpu(all.getOrDefault(other, List.of())));
        System.out.printf("first verdict: %s %.2f times the CPU of %s%n", one, ratio, other);
    }

    /** Runs a contender once to archive the classes that it loads; gives the arguments with which a JVM uses the archive. */
    private static List<String> archive(String contender) throws IOException {
        Path folder = Files.createTempDirectory("archive");
        String classes = jars(folder);
        String archive = folder.resolve(contender + ".jsa").toString();
        start(contender, List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive, "-cp", classes));
        return List.of("-XX:SharedArchiveFile=" + archive, "-cp", classes);
    }

    /** The class path with every folder packed into a jar: only classes from jars can be archived. */
    private static String jars(Path folder) {
        List<String> jars = new ArrayList<>();
        ToolProvider packer = ToolProvider.findFirst("jar").orElseThrow();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (Files.isDirectory(Path.of(entry))) {
                String jar = folder.resolve(jars.size() + ".jar").toString();
                packer.run(System.out, System.err, "--create", "--file", jar, "-C", entry, ".");
                jars.add(jar);
            } else {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static Took start(String contender, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments.isEmpty() ? List.of("-cp", System.getProperty("java.class.path")) : arguments);
        command.addAll(List.of(FirstVerdict.class.getName(), contender));
        long before = System.nanoTime();
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = jvm.inputReader(StandardCharsets.UTF_8)) {
            String[] said = output.readLine().split(" ", 2);
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
