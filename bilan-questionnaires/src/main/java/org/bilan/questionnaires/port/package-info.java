/**
 * What you plug in: where instruments come from.
 *
 * <p>Begin with {@link org.bilan.questionnaires.port.InstrumentCatalog}; its contract stands in numbered clauses.
 *
 * <p>May depend on {@code .instrument} and {@code .answers}.
 */
@NullMarked
package org.bilan.questionnaires.port;

import org.jspecify.annotations.NullMarked;
