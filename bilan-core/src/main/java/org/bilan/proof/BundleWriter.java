package org.bilan.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bilan.lifecycle.BilanId;
import org.jspecify.annotations.Nullable;

/**
 * Writes an audit bundle line by line: facts, hashes and checkpoints, never content. What may not be shown is withheld
 * before it comes here ({@link Withholding}).
 */
public final class BundleWriter {
    private final OutputStream out;
    private final MessageDigest all = Hash.sha256();
    private @Nullable Hash header;
    private long lines;

    /** Writes to a stream, which it does not close. */
    public BundleWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * The first line.
     *
     * @throws IOException if the stream fails
     */
    public void begin(String scope, Instant writtenAt, int chains) throws IOException {
        String line = LineWriter.write(new BundleLine.Header(scope, writtenAt, chains));
        header = Hash.of(List.of(line));
        write(line);
    }

    /**
     * One chain with its checkpoints, which come first so that a reader need not keep the facts.
     *
     * @throws IOException if the stream fails
     */
    public void chain(BilanId id, List<? extends ProofFact> facts, List<Checkpoint> checkpoints) throws IOException {
        Hash anchor = HashChain.anchor(id);
        Hash head =
                facts.isEmpty() ? anchor : facts.get(facts.size() - 1).link().hash();
        write(LineWriter.write(
                new BundleLine.Opening(id, facts.size(), checkpoints.size(), new BundleLine.Ends(anchor, head))));
        for (Checkpoint checkpoint : checkpoints) {
            write(LineWriter.write(BundleLine.Kept.of(checkpoint)));
        }
        for (ProofFact fact : facts) {
            write(LineWriter.write(new BundleLine.Fact(fact)));
        }
    }

    /**
     * The last line.
     *
     * @param keyId the key that signs
     * @param signing its signature over a message, in bytes
     * @throws IOException if the stream fails
     */
    public void end(String keyId, UnaryOperator<byte[]> signing) throws IOException {
        if (header == null) {
            throw new IllegalStateException("a bundle begins before it ends");
        }
        Hash digest = Hash.of(all);
        byte[] signature = signing.apply(BundleLine.End.message(lines, header, digest, keyId));
        Seal seal = new Seal(keyId, HexFormat.of().formatHex(signature));
        write(LineWriter.write(new BundleLine.End(lines, header, digest, seal)));
        out.flush();
    }

    private void write(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        all.update(bytes);
        out.write(bytes);
        lines++;
    }
}
