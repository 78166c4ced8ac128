package org.bilan.proof;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.lifecycle.BilanId;
import org.jspecify.annotations.Nullable;

/** How far a bundle has been read: which line may come next, and what was seen. */
final class BundleReading implements BundleLine.Cases<Optional<Flaw>> {
    private final TrustedKeys keys;
    private final MessageDigest all = Hash.sha256();
    private final Set<BilanId> bilans = new HashSet<>();
    private BundleLine.@Nullable Header header;
    private BundleLine.@Nullable End end;
    private @Nullable ChainReading chain;
    private String firstLine = "";
    private long line;
    private long facts;
    private long withheld;
    private int checkpoints;

    BundleReading(TrustedKeys keys) {
        this.keys = keys;
    }

    /** The next line; what is wrong, if that is known by now. */
    Optional<Flaw> add(String text) {
        line++;
        if (end != null) {
            return flaw(Flaw.Kind.AFTER_THE_END);
        }
        if (line == 1) {
            firstLine = text;
        }
        try {
            BundleLine parsed = LineReader.read(text);
            Optional<Flaw> flaw =
                    LineWriter.write(parsed).equals(text) ? parsed.match(this) : flaw(Flaw.Kind.NOT_CANONICAL);
            all.update((text + "\n").getBytes(StandardCharsets.UTF_8));
            return flaw;
        } catch (IllegalArgumentException e) {
            return flaw(Flaw.Kind.UNREADABLE);
        }
    }

    /** The next line is none that may be read at all. */
    Flaw unreadable() {
        line++;
        return first(Flaw.Kind.UNREADABLE);
    }

    /** Something stands behind the last end of line. */
    Flaw rest() {
        line++;
        return first(end == null ? Flaw.Kind.CUT : Flaw.Kind.AFTER_THE_END);
    }

    Either<Flaw, BundleSummary> finish() {
        line++;
        BundleLine.Header first = header;
        BundleLine.End last = end;
        if (first == null || last == null) {
            return Either.left(first(Flaw.Kind.CUT));
        }
        BundleSummary.Counts counts = new BundleSummary.Counts(bilans.size(), facts, withheld, checkpoints);
        return Either.right(new BundleSummary(
                first.scope(), first.writtenAt(), counts, last.seal().keyId()));
    }

    @Override
    public Optional<Flaw> header(BundleLine.Header found) {
        header = found;
        return line == 1 ? Optional.empty() : flaw(Flaw.Kind.UNREADABLE);
    }

    @Override
    public Optional<Flaw> opening(BundleLine.Opening found) {
        Optional<Flaw> before = closed();
        if (before.isPresent()) {
            return before;
        }
        if (header == null || !bilans.add(found.bilan())) {
            return flaw(Flaw.Kind.UNREADABLE);
        }
        ChainReading next = new ChainReading(found, line);
        chain = next;
        return next.isAnchored() ? Optional.empty() : Optional.of(next.openingFlaw());
    }

    @Override
    public Optional<Flaw> kept(BundleLine.Kept found) {
        ChainReading current = chain;
        if (current == null || !current.hasNoFact()) {
            return flaw(Flaw.Kind.UNREADABLE);
        }
        current.keep(found, line);
        checkpoints++;
        return found.of(current.bilan()).signatureFlaw(keys).map(flaw -> flaw.onLine(line));
    }

    @Override
    public Optional<Flaw> fact(BundleLine.Fact found) {
        ChainReading current = chain;
        if (current == null) {
            return flaw(Flaw.Kind.UNREADABLE);
        }
        current.add(found.fact(), line);
        facts++;
        withheld += found.fact() instanceof ProofFact.Withheld ? 1 : 0;
        return Optional.empty();
    }

    @Override
    public Optional<Flaw> end(BundleLine.End found) {
        BundleLine.Header first = header;
        if (first == null) {
            return flaw(Flaw.Kind.UNREADABLE);
        }
        end = found;
        return closed().or(() -> notWhatStandsBefore(found, first)).or(() -> wronglySigned(found));
    }

    private Optional<Flaw> notWhatStandsBefore(BundleLine.End found, BundleLine.Header first) {
        boolean sameHeader = found.header().equals(Hash.of(List.of(firstLine)));
        boolean sameLines = found.all().equals(Hash.of(all)) && found.lines() == line - 1;
        if (!sameHeader && !sameLines) {
            return Optional.of(new Flaw(Flaw.Kind.ALTERED_HEADER, 1, "", 0));
        }
        if (!sameHeader || !sameLines) {
            return flaw(bilans.size() == first.chains() ? Flaw.Kind.ALTERED_END : Flaw.Kind.MISSING_CHAIN);
        }
        return bilans.size() == first.chains() ? Optional.empty() : flaw(Flaw.Kind.MISSING_CHAIN);
    }

    private Optional<Flaw> wronglySigned(BundleLine.End found) {
        String keyId = found.seal().keyId();
        byte[] message = BundleLine.End.message(found.lines(), found.header(), found.all(), keyId);
        return Checkpoint.flaw(found.seal(), message, keys).flatMap(this::flaw);
    }

    /** What is wrong with the chain that ends here. */
    private Optional<Flaw> closed() {
        ChainReading current = chain;
        chain = null;
        return current == null ? Optional.empty() : current.close();
    }

    private Optional<Flaw> flaw(Flaw.Kind kind) {
        return Optional.of(first(kind));
    }

    /** What was wrong before comes first. */
    private Flaw first(Flaw.Kind kind) {
        ChainReading current = chain;
        return (current == null ? Optional.<Flaw>empty() : current.flaw()).orElseGet(() -> new Flaw(kind, line, "", 0));
    }
}
