package org.bilan.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.JournalException;
import org.bilan.port.ProofLedger;
import org.bilan.port.Signer;
import org.bilan.proof.BundleScope;
import org.bilan.proof.BundleWriter;
import org.bilan.proof.FactForm;
import org.bilan.proof.Withholding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the audit bundle of one bilan, a period or a sample: facts, hashes, checkpoints, never content. What the store
 * holds is exported as it is, even where it is damaged: judging is the verifier's.
 */
public final class ExportAuditBundle {
    private static final Logger LOG = LoggerFactory.getLogger(ExportAuditBundle.class);

    private final ProofLedger ledger;
    private final Signer signer;
    private final Clock clock;

    public ExportAuditBundle(ProofLedger ledger, Signer signer, Clock clock) {
        this.ledger = ledger;
        this.signer = signer;
        this.clock = clock;
    }

    /**
     * Writes the bundle; the stream is not closed.
     *
     * @throws IOException if the stream fails
     * @throws JournalException if the ledger cannot be read
     */
    public void write(BundleScope scope, OutputStream out) throws IOException {
        List<BilanId> bilans = scope.of(ledger.bilans(), this::isActive);
        BundleWriter writer = new BundleWriter(out);
        writer.begin(scope.words(), clock.instant().truncatedTo(ChronoUnit.MICROS), bilans.size());
        for (BilanId id : bilans) {
            writer.chain(id, Withholding.forAudit(ledger.chain(id)), ledger.checkpoints(id));
        }
        writer.end(signer.keyId(), signer::sign);
        LOG.info("audit bundle written: {} bilans", bilans.size());
    }

    private boolean isActive(BilanId id, LocalDate from, LocalDate to) {
        return ledger.chain(id).stream()
                .map(fact -> fact.form().form())
                .map(FactForm::on)
                .anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
    }
}
