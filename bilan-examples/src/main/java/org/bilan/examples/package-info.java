/**
 * Examples that are run in the tests.
 *
 * <p>Begin with {@link org.bilan.examples.quickstart.Quickstart}: a whole bilan through the real library.
 */
@NullMarked
package org.bilan.examples;

import org.jspecify.annotations.NullMarked;
