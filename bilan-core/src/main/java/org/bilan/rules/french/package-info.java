/**
 * The rules shipped, text by text: the Labour Code and a provider's promises.
 *
 * <p>Begin with {@link org.bilan.rules.french.FrenchRules}. Each rule stands beside its values and its citation; nothing
 * of the law stands anywhere else. May use {@code rules} and what {@code rules} may use.
 */
@NullMarked
package org.bilan.rules.french;

import org.jspecify.annotations.NullMarked;
