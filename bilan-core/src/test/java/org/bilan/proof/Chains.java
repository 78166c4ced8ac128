package org.bilan.proof;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bilan.inmemory.Ed25519Signer;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.inmemory.InMemoryProofLedger;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.SideFact;
import org.bilan.port.OperationId;
import org.bilan.port.ProofLedger;
import org.bilan.port.Signer;
import org.bilan.usecase.ExportAuditBundle;
import org.bilan.usecase.TakeCheckpoint;

/** Chains and bundles for tests, with one key for all of them. */
public final class Chains {
    /** When everything was recorded and signed. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T08:30:00.123456Z"), ZoneOffset.UTC);

    static final Ed25519Signer SIGNER = Ed25519Signer.generate("test-key");
    static final TrustedKeys KEYS = Ed25519Keys.of(Map.of(SIGNER.keyId(), SIGNER.publicKey()));

    private Chains() {}

    /** A stored form for tests that have no store: as a record prints itself, its sets sorted. */
    public static FactForm form(BilanEvent fact) {
        if (fact instanceof BilanEvent.OpaqueFact opaque) {
            return new FactForm(opaque.type(), opaque.schemaVersion(), opaque.on(), opaque.payload());
        }
        return new FactForm(fact.kind().name(), FactForm.SCHEMA_VERSION, fact.on(), payload(fact));
    }

    private static String payload(BilanEvent fact) {
        if (fact instanceof SideFact.InformationGiven given) {
            return new TreeSet<>(given.topics()).toString();
        }
        if (fact instanceof SideFact.BreachExplained reason) {
            return "{\"explains\":" + reason.version() + ",\"reason\":\"" + reason.reason() + "\"}";
        }
        if (fact instanceof FactCorrected correction) {
            return "{\"version\":" + correction.version() + instead(correction) + "}";
        }
        return fact instanceof SideFact.AgreementDraftSent draft
                ? draft.agreement() + " " + new TreeSet<>(draft.mentions())
                : fact.toString();
    }

    private static String instead(FactCorrected correction) {
        return correction
                .instead()
                .map(fact ->
                        ",\"instead\":{\"type\":\"" + form(fact).type() + "\",\"payload\":\"" + payload(fact) + "\"}")
                .orElse("");
    }

    /** A ledger of bilans with these facts each, and a checkpoint of each. */
    static ProofLedger ledger(Map<BilanId, List<BilanEvent>> bilans) {
        InMemoryBilanJournal journal = new InMemoryBilanJournal(CLOCK);
        InMemoryProofLedger ledger = new InMemoryProofLedger(journal, Chains::form);
        bilans.forEach((id, facts) -> {
            journal.append(new OperationId(id, "all"), id, 0, facts);
            new TakeCheckpoint(ledger, SIGNER, CLOCK).take(id);
        });
        return ledger;
    }

    static byte[] bundle(ProofLedger ledger, BundleScope scope) {
        return bundleBy(SIGNER, ledger, scope);
    }

    static byte[] bundleBy(Signer signer, ProofLedger ledger, BundleScope scope) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ExportAuditBundle(ledger, signer, CLOCK).write(scope, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Either<Flaw, BundleSummary> verify(byte[] bundle) {
        try {
            return new BundleVerifier(KEYS).verify(new ByteArrayInputStream(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
