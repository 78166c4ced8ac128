package org.bilan.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperKind;
import org.bilan.papers.RetentionClass;
import org.bilan.sealing.KeyReceipt;

/**
 * What remains of destroyed documents (certificat de destruction, R.6313-7): how many of which class, when, how and by
 * whom. No content, no title, no hash of content.
 *
 * @param on the legal day of the destruction
 * @param operator the account that destroyed them, or the library's clock
 * @param lines one per class, never empty
 */
public record DestructionCertificate(LocalDate on, String operator, List<Line> lines) {
    /** How it is done: said in every certificate. */
    public static final String MEANS = "keys destroyed, sealed rows deleted";

    public DestructionCertificate {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || operator.isBlank()) {
            throw new IllegalArgumentException("lines must not be empty, operator not blank");
        }
    }

    /**
     * One class.
     *
     * @param documents how many sealed documents were deleted; 0 if there were none
     * @param receipt proof that their key is gone
     */
    public record Line(RetentionClass retention, int documents, KeyReceipt receipt) {
        /** When the key was destroyed. */
        public Instant at() {
            return receipt.at();
        }

        /** As the certificate shows it. */
        @Override
        public String toString() {
            return retention + ": " + documents + " documents, key " + receipt.keyId() + " destroyed at " + at();
        }
    }

    /** The paper of this certificate: complete. */
    public Paper paper(int version) {
        Map<String, String> said = Map.of(
                "CATEGORIES", told(line -> line.retention() + ": " + line.documents()),
                "DESTROYED_ON", on.toString(),
                "MEANS", MEANS,
                "OPERATOR", operator,
                "KEYS_DESTROYED", told(line -> line.receipt().keyId() + " at " + line.at()));
        return new Paper(PaperKind.DESTRUCTION_CERTIFICATE, version, said);
    }

    private String told(Function<Line, String> part) {
        return lines.stream().map(part).collect(Collectors.joining("\n"));
    }
}
