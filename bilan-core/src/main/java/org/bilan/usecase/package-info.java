/**
 * What you call: each use case reads once through a port, works on values, and writes once.
 *
 * <p>Begin with {@link org.bilan.usecase.RecordFact} and {@link org.bilan.usecase.AssessBilan}. May use everything else
 * in this module.
 */
@NullMarked
package org.bilan.usecase;

import org.jspecify.annotations.NullMarked;
