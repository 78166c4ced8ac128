/**
 * What can be shown to somebody who trusts nobody: one hash chain per bilan, signed checkpoints, audit bundles, and the
 * verifier that needs no store.
 *
 * <p>Begin with {@link org.bilan.proof.HashChain}, then {@link org.bilan.proof.BundleVerifier}. The format is told in
 * {@code docs/proof-format.md}, so that a second verifier can be written from it. May use {@code lifecycle}; reading and
 * writing bundles needs jackson-core, which the embedder adds.
 */
@NullMarked
package org.bilan.proof;

import org.jspecify.annotations.NullMarked;
