/**
 * What was promised: the quote, its mandatory mentions, the kind of funding and of agreement.
 *
 * <p>Begin with {@link org.bilan.agreement.Quote}. May use {@code legaltime}, {@code law} and {@code parties}.
 */
@NullMarked
package org.bilan.agreement;

import org.jspecify.annotations.NullMarked;
