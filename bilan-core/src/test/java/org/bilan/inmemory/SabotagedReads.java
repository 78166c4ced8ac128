package org.bilan.inmemory;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.BilanJournal;
import org.bilan.port.Slice;

/** Contracts of journals that hand out other facts than they were given, each in one way. */
final class SabotagedReads {
    private SabotagedReads() {}

    static class DropsOpaque extends SabotagedJournals.Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public List<RecordedFact> read(BilanId id, Slice slice) {
                    return right.read(id, slice).stream()
                            .filter(fact -> fact.event().kind() != FactKind.OPAQUE)
                            .toList();
                }
            };
        }
    }

    /** A journal that changes what it hands out. */
    abstract static class ChangesFacts extends SabotagedJournals.Sabotaged {
        abstract RecordedFact changed(RecordedFact fact);

        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public List<RecordedFact> read(BilanId id, Slice slice) {
                    return right.read(id, slice).stream()
                            .map(ChangesFacts.this::changed)
                            .toList();
                }
            };
        }
    }

    static class KeepsNanoseconds extends ChangesFacts {
        @Override
        RecordedFact changed(RecordedFact fact) {
            return new RecordedFact(fact.version(), fact.recordedAt().plusNanos(789), fact.event());
        }
    }

    static class CutsToSeconds extends ChangesFacts {
        @Override
        RecordedFact changed(RecordedFact fact) {
            return new RecordedFact(fact.version(), fact.recordedAt().truncatedTo(ChronoUnit.SECONDS), fact.event());
        }
    }

    static class NormalisesText extends ChangesFacts {
        @Override
        RecordedFact changed(RecordedFact fact) {
            if (fact.event() instanceof BilanEvent.OpaqueFact opaque) {
                String text = Normalizer.normalize(opaque.payload(), Normalizer.Form.NFC);
                BilanEvent other = new BilanEvent.OpaqueFact(opaque.on(), opaque.type(), opaque.schemaVersion(), text);
                return new RecordedFact(fact.version(), fact.recordedAt(), other);
            }
            return fact;
        }
    }

    static class StripsDecimals extends ChangesFacts {
        @Override
        RecordedFact changed(RecordedFact fact) {
            if (fact.event() instanceof BilanEvent.QuoteDelivered delivered) {
                Quote.Builder quote = new Quote.Builder();
                quote.from(delivered.quote());
                quote.amountIncludingTax(delivered.quote().amountIncludingTax().map(BigDecimal::stripTrailingZeros));
                return new RecordedFact(
                        fact.version(),
                        fact.recordedAt(),
                        new BilanEvent.QuoteDelivered(delivered.on(), quote.build()));
            }
            return fact;
        }
    }
}
