/**
 * The papers of a bilan: what each must say and by which text, what it lacks, and what kind of data it holds.
 *
 * <p>Begin with {@link org.bilan.papers.Paper}; {@link org.bilan.papers.MandatoryContents} is the list of all mentions.
 * What a paper says may be secret: nothing here prints it. Rendering stays outside. May use {@code legaltime}, {@code
 * law}, {@code parties} and {@code agreement}.
 */
@NullMarked
package org.bilan.papers;

import org.jspecify.annotations.NullMarked;
