/**
 * What adapters and instruments are tested with, published as bilan-questionnaires' test-jar.
 *
 * <p>Begin with {@link org.bilan.questionnaires.testkit.HonestyLaws}: run it on your own instruments, with the sheets of {@link
 * org.bilan.questionnaires.testkit.Respondents}. {@link org.bilan.questionnaires.testkit.AnswerSheetsContract} and {@link
 * org.bilan.questionnaires.testkit.InstrumentCatalogContract} hold adapters to their ports.
 */
@NullMarked
package org.bilan.questionnaires.testkit;

import org.jspecify.annotations.NullMarked;
