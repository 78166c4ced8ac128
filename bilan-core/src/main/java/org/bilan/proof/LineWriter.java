package org.bilan.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The one way in which a line of a bundle is written: a JSON object without blanks, its fields in a fixed order. */
final class LineWriter {
    /** The name of the format and its version. */
    static final String FORMAT = "bilan-audit-1";

    private static final JsonFactory JSON = new JsonFactory();

    private LineWriter() {}

    /** The line without its end of line. */
    static String write(BundleLine line) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            line.match(new Fields(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes the fields of each kind of line. */
    private record Fields(JsonGenerator json) implements BundleLine.Cases<Fields>, ProofFact.Cases<Fields> {
        @Override
        public Fields header(BundleLine.Header line) {
            return text("bundle", FORMAT)
                    .text("scope", line.scope())
                    .text("writtenAt", line.writtenAt())
                    .number("chains", line.chains());
        }

        @Override
        public Fields opening(BundleLine.Opening line) {
            return text("chain", line.bilan().value())
                    .number("facts", line.facts())
                    .number("checkpoints", line.checkpoints())
                    .text("anchor", line.ends().anchor())
                    .text("head", line.ends().head());
        }

        @Override
        public Fields fact(BundleLine.Fact line) {
            Link link = line.fact().link();
            number("fact", link.version()).text("recordedAt", link.recordedAt());
            return line.fact().match(this).text("form", link.form()).text("link", link.hash());
        }

        @Override
        public Fields shown(ProofFact.Shown fact) {
            FactForm form = fact.form().form();
            return text("salt", fact.form().salt())
                    .text("type", form.type())
                    .number("schema", form.schemaVersion())
                    .text("on", form.on())
                    .text("payload", form.payload());
        }

        @Override
        public Fields withheld(ProofFact.Withheld fact) {
            return this;
        }

        @Override
        public Fields kept(BundleLine.Kept line) {
            return number("checkpoint", line.version())
                    .text("head", line.head())
                    .text("takenAt", line.takenAt())
                    .seal(line.seal());
        }

        @Override
        public Fields end(BundleLine.End line) {
            return text("end", FORMAT)
                    .number("lines", line.lines())
                    .text("header", line.header())
                    .text("all", line.all())
                    .seal(line.seal());
        }

        private Fields seal(Seal seal) {
            return text("key", seal.keyId()).text("signature", seal.signature());
        }

        private Fields text(String name, Object value) {
            try {
                json.writeStringField(name, value.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }

        private Fields number(String name, long value) {
            try {
                json.writeNumberField(name, value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }
    }
}
