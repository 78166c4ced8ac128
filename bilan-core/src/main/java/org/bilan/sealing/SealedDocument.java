package org.bilan.sealing;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A document as a vault keeps it: its header in clear, its content sealed. Prints its header only. */
public final class SealedDocument {
    private final DocumentHeader header;
    private final byte[] content;

    /** A document of a header and of a content that was sealed for it. */
    public SealedDocument(DocumentHeader header, byte[] content) {
        this.header = header;
        this.content = content.clone();
    }

    public DocumentHeader header() {
        return header;
    }

    /** The sealed bytes. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedDocument that
                && header.equals(that.header)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return header.hashCode();
    }

    @Override
    public String toString() {
        return "sealed " + header;
    }
}
