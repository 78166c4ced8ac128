/**
 * What you call: each use case reads once through a port, works on values, and writes once.
 *
 * <p>Begin with {@link org.bilan.usecase.RecordFact} and {@link org.bilan.usecase.AssessBilan}; {@link
 * org.bilan.usecase.PerformCommand} and {@link org.bilan.usecase.ShowCase} do the same for somebody in a role, as far as the
 * access policy lets them, and log it. May use everything else in this module.
 */
@NullMarked
package org.bilan.usecase;

import org.jspecify.annotations.NullMarked;
