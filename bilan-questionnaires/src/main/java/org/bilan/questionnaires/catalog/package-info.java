/**
 * The instruments shipped with the library: one folder of resources each, with its definition and an honest README.
 *
 * <p>Begin with {@link org.bilan.questionnaires.catalog.ShippedInstruments}. Every shipped item is original; none has norms
 * yet, so results are raw and within the person.
 *
 * <p>May depend on every other room of this module.
 */
@NullMarked
package org.bilan.questionnaires.catalog;

import org.jspecify.annotations.NullMarked;
