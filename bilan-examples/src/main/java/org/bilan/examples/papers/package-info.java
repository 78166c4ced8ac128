/**
 * A paper as one page of HTML: rendering stands outside the library, and this is one way.
 *
 * <p>Begin with {@link org.bilan.examples.papers.PaperPage}; its template stands beside it in the resources.
 */
@NullMarked
package org.bilan.examples.papers;

import org.jspecify.annotations.NullMarked;
