/**
 * What must hold: rules as values, findings that explain themselves.
 *
 * <p>Begin with {@link org.bilan.rules.Rule}: a few shapes, and the law is a list of them. A {@link
 * org.bilan.rules.CaseFile} is all that a rule may see; {@link org.bilan.rules.RuleSet#check} gives an {@link
 * org.bilan.rules.Assessment}. The rules shipped are in {@code org.bilan.rules.french}. May use {@code legaltime},
 * {@code law}, {@code parties}, {@code agreement} and {@code lifecycle}.
 */
@NullMarked
package org.bilan.rules;

import org.jspecify.annotations.NullMarked;
