/**
 * What can be proved of a bilan: an audit bundle, its verifier as a program of its own, the Qualiopi matrix, the yearly
 * figures.
 *
 * <p>Begin with {@link org.bilan.examples.proof.VerifyBundle}, which an auditor runs, then {@link
 * org.bilan.examples.proof.ProofShow}, which makes everything from the journal that the quickstart leaves.
 */
@NullMarked
package org.bilan.examples.proof;

import org.jspecify.annotations.NullMarked;
