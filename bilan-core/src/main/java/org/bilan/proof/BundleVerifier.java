package org.bilan.proof;

import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Judges an audit bundle by itself: no store, no clock, no network, only the bytes and the keys that are trusted. It reads
 * once, in constant memory, and names the first thing that is wrong.
 */
public final class BundleVerifier {
    /** Longest line that is read, in bytes. */
    public static final int MAX_LINE = 4 * 1024 * 1024;

    private final TrustedKeys keys;

    public BundleVerifier(TrustedKeys keys) {
        this.keys = keys;
    }

    /**
     * What the bundle holds, or what is wrong with it first.
     *
     * @throws IOException if the stream fails
     */
    public Either<Flaw, BundleSummary> verify(InputStream bundle) throws IOException {
        InputStream in = new BufferedInputStream(bundle);
        BundleReading reading = new BundleReading(keys);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next != '\n') {
                line.write(next);
            }
            if (next == '\n' || line.size() > MAX_LINE) {
                Optional<Flaw> flaw = add(reading, line);
                if (flaw.isPresent()) {
                    return Either.left(flaw.get());
                }
                line.reset();
            }
        }
        return line.size() > 0 ? Either.left(reading.rest()) : reading.finish();
    }

    private static Optional<Flaw> add(BundleReading reading, ByteArrayOutputStream line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            return line.size() > MAX_LINE ? Optional.of(reading.unreadable()) : reading.add(text);
        } catch (CharacterCodingException e) {
            return Optional.of(reading.unreadable());
        }
    }
}
