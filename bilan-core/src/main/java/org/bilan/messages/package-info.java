/**
 * Keys and data to text, in French and English: the last step of every walk.
 *
 * <p>Begin with {@link org.bilan.messages.Texts}. The words stand in the two {@code texts} bundles beside it. May use
 * {@code rules} and what {@code rules} may use.
 */
@NullMarked
package org.bilan.messages;

import org.jspecify.annotations.NullMarked;
