/**
 * Instruments and answers as FHIR R4: Questionnaire and QuestionnaireResponse, both ways, with an exact report of what plain
 * FHIR cannot say.
 *
 * <p>Begin with {@link org.bilan.questionnaires.exchange.fhir.FhirQuestionnaire}. What plain FHIR has no place for travels in
 * extensions that only this library reads; the report names every such part by its place in the definition, and a test holds
 * the report to the letter: a part is on it if and only if changing the part leaves the plain file as it was.
 *
 * <p>May depend on {@code .instrument}, {@code .answers} and {@code .exchange}.
 */
@NullMarked
package org.bilan.questionnaires.exchange.fhir;

import org.jspecify.annotations.NullMarked;
