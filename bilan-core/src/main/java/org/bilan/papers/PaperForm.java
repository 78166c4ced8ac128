package org.bilan.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stored form of a paper, before it is sealed: version of the form, kind, version, and the entries by name, every
 * text behind its length in bytes. Equal papers have equal forms.
 */
public final class PaperForm {
    /** The version in which papers are written. */
    public static final int SCHEMA_VERSION = 1;

    private PaperForm() {}

    /** The bytes of a paper. */
    public static byte[] write(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(SCHEMA_VERSION);
            write(out, paper.kind().name());
            out.writeInt(paper.version());
            out.writeInt(paper.entries().size());
            for (Map.Entry<String, String> entry : paper.entries().entrySet()) {
                write(out, entry.getKey());
                write(out, entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The paper of these bytes.
     *
     * @throws IllegalArgumentException if they are not the whole form of a paper that this library knows
     */
    public static Paper read(byte[] form) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(form))) {
            require(in.readInt() == SCHEMA_VERSION);
            PaperKind kind = PaperKind.valueOf(text(in));
            int version = in.readInt();
            Map<String, String> entries = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                entries.put(text(in), text(in));
            }
            require(in.available() == 0);
            return new Paper(kind, version, entries);
        } catch (IOException e) {
            throw new IllegalArgumentException("form must be the whole form of a paper", e);
        }
    }

    private static void require(boolean right) throws IOException {
        if (!right) {
            throw new IOException("not a form of version " + SCHEMA_VERSION);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        require(length >= 0 && length <= in.available());
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
