package org.bilan.examples.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.proof.BundleVerifier;
import org.bilan.proof.Ed25519Keys;

/** What an auditor runs: a bundle and the public keys are all it needs, no store and no network. */
public final class VerifyBundle {
    static final int SOUND = 0;
    static final int FLAWED = 1;
    static final int NOT_ASKED_RIGHT = 2;

    private VerifyBundle() {}

    /**
     * Takes the file of the bundle and the file of the trusted keys, one {@code name=hexadecimal} per line. Exits with 0 if
     * the bundle is sound, with 1 if it is not, with 2 if it was not given both.
     */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] arguments, PrintStream out) throws IOException {
        if (arguments.length != 2) {
            out.println("usage: VerifyBundle BUNDLE KEYS");
            return NOT_ASKED_RIGHT;
        }
        BundleVerifier verifier = new BundleVerifier(Ed25519Keys.of(keys(Path.of(arguments[1]))));
        try (InputStream bundle = Files.newInputStream(Path.of(arguments[0]))) {
            return verifier.verify(bundle)
                    .peek(out::println)
                    .peekLeft(out::println)
                    .fold(flaw -> FLAWED, summary -> SOUND);
        }
    }

    private static Map<String, PublicKey> keys(Path file) throws IOException {
        Map<String, PublicKey> keys = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.lastIndexOf('=');
            keys.put(line.substring(0, equals), Ed25519Keys.read(line.substring(equals + 1)));
        }
        return keys;
    }
}
