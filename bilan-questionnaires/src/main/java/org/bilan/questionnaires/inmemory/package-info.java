/**
 * A reference adapter per port, for tests and first steps: forgets everything when the process ends.
 *
 * <p>May depend on {@code .port} and the rooms above it.
 */
@NullMarked
package org.bilan.questionnaires.inmemory;

import org.jspecify.annotations.NullMarked;
