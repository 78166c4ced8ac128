package org.bilan.sealing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bilan.papers.DataKind;
import org.bilan.papers.RetentionClass;

/**
 * What is known of a sealed document without opening it: whose, which, of what kind.
 *
 * @param organisation the provider that keeps it
 */
public record DocumentHeader(String organisation, DocumentId id, Sort sort) {

    /**
     * What it holds and how it is written.
     *
     * @param schemaVersion version of the form of its content
     */
    public record Sort(DataKind kind, RetentionClass retention, int schemaVersion) {}

    /** The key that seals it. */
    public KeyName key() {
        return new KeyName(organisation, id.bilan(), sort.retention());
    }

    /**
     * All of it, as the associated data of the seal, each part behind its length: a sealed text that is moved to another
     * organisation, bilan, name, version, kind, class or form does not open.
     */
    public byte[] associated() {
        List<String> parts = List.of(
                organisation,
                id.bilan().value(),
                id.name(),
                String.valueOf(id.version()),
                sort.kind().name(),
                sort.retention().name(),
                String.valueOf(sort.schemaVersion()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String part : parts) {
                byte[] text = part.getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
