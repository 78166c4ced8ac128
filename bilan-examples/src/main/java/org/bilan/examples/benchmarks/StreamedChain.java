package org.bilan.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.bilan.lifecycle.BilanId;
import org.bilan.proof.ChainVerifier;
import org.bilan.proof.Hash;
import org.bilan.proof.ProofFact;

/** A chain of a million facts, each made just before it is verified: run it with {@code -Xmx64m} to see that none is kept. */
public final class StreamedChain {
    private static final int AT_ONCE = 1000;

    private StreamedChain() {}

    /** Takes how many facts to verify, a million by default. */
    public static void main(String[] arguments) {
        int facts = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        ChainVerifier verifier = new ChainVerifier(new BilanId("2026-0042"));
        ProofFact[] some = new ProofFact[AT_ONCE];
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long verifying = 0;
        for (int done = 0; done < facts; done += AT_ONCE) {
            Hash head = verifier.head();
            for (int i = 0; i < AT_ONCE; i++) {
                ProofFact.Shown next = ChainBenchmark.next(head, done + i + 1L);
                head = next.link().hash();
                some[i] = next;
            }
            long start = processor.getCurrentThreadCpuTime();
            for (ProofFact fact : some) {
                verifier.add(fact);
            }
            verifying += processor.getCurrentThreadCpuTime() - start;
        }
        System.out.printf(
                "%d facts, %d MB at most, verified in %.2f s of processor time, %d ns each, flaw %s%n",
                verifier.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                verifying / 1e9,
                verifying / facts,
                verifier.flaw());
    }
}
