/**
 * Questionnaires that others wrote as XLSForm spreadsheets (the sheets {@code survey}, {@code choices}, {@code settings}).
 *
 * <p>Begin with {@link org.bilan.questionnaires.exchange.xlsform.XlsForm}. An XLSForm knows no scoring and no licence: the
 * passport is given by whoever imports, the key stands in two columns of our own, which other programs skip.
 *
 * <p>May depend on {@code .instrument} and {@code .exchange}.
 */
@NullMarked
package org.bilan.questionnaires.exchange.xlsform;

import org.jspecify.annotations.NullMarked;
