/**
 * Who takes part: the provider and its consultants, and the {@link org.bilan.parties.Role} in which somebody acts or looks.
 *
 * <p>Names and addresses are configuration of the embedding application; nothing here is written to the journal. May
 * use {@code legaltime} and {@code law}.
 */
@NullMarked
package org.bilan.parties;

import org.jspecify.annotations.NullMarked;
