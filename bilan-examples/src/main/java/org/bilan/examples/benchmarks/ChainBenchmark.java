package org.bilan.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bilan.inmemory.Ed25519Signer;
import org.bilan.lifecycle.BilanId;
import org.bilan.proof.BundleVerifier;
import org.bilan.proof.BundleWriter;
import org.bilan.proof.ChainVerifier;
import org.bilan.proof.Ed25519Keys;
import org.bilan.proof.FactForm;
import org.bilan.proof.Hash;
import org.bilan.proof.HashChain;
import org.bilan.proof.ProofFact;
import org.bilan.proof.SaltedForm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Verifying one chain of many facts, in memory and out of a bundle: the time is that of one fact. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChainBenchmark {
    private static final int FACTS = 20_000;
    private static final BilanId ID = new BilanId("2026-0042");

    private final List<ProofFact> chain = chain(FACTS);
    private final Ed25519Signer signer = Ed25519Signer.generate("k");
    private byte[] bundle = {};

    /** What JMH calls. */
    public ChainBenchmark() {}

    /** A chain of sessions. */
    static List<ProofFact> chain(int facts) {
        List<ProofFact> chain = new ArrayList<>();
        Hash head = HashChain.anchor(ID);
        for (int i = 1; i <= facts; i++) {
            ProofFact.Shown next = next(head, i);
            head = next.link().hash();
            chain.add(next);
        }
        return chain;
    }

    /** The next fact of a chain, always the same behind the same one. */
    static ProofFact.Shown next(Hash before, long version) {
        LocalDate on = LocalDate.of(2026, 1, 1).plusDays(version % 300);
        FactForm form = new FactForm(
                "SESSION_HELD", 1, on, "{\"phase\":\"INVESTIGATION\",\"minutes\":120,\"mode\":\"IN_PERSON\"}");
        SaltedForm salted = new SaltedForm(String.format("%032x", version), form);
        Instant recordedAt = Instant.parse("2026-01-01T08:00:00.123456Z").plusSeconds(version);
        return new ProofFact.Shown(HashChain.next(before, version, recordedAt, salted), salted);
    }

    /**
     * Writes the bundle.
     *
     * @throws IOException never, in memory
     */
    @Setup
    public void writeBundle() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleWriter writer = new BundleWriter(out);
        writer.begin("benchmark", Instant.EPOCH, 1);
        writer.chain(ID, chain, List.of());
        writer.end(signer.keyId(), signer::sign);
        bundle = out.toByteArray();
    }

    /** The chain alone. */
    @Benchmark
    @OperationsPerInvocation(FACTS)
    public boolean chainInMemory() {
        return ChainVerifier.verify(ID, chain).isEmpty();
    }

    /**
     * The bundle, line by line, with its signature.
     *
     * @throws IOException never, in memory
     */
    @Benchmark
    @OperationsPerInvocation(FACTS)
    public boolean bundle() throws IOException {
        return new BundleVerifier(Ed25519Keys.of(Map.of(signer.keyId(), signer.publicKey())))
                .verify(new ByteArrayInputStream(bundle))
                .isRight();
    }
}
