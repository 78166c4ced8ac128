/**
 * The map of the library: the French bilan de compétences as values, rules and ports.
 *
 * <p>The rooms of this module, in the order in which one may use another; each {@code package-info} says where to begin:
 *
 * <ol>
 *   <li>{@code legaltime}: how the law counts days, months and public holidays.
 *   <li>{@code law}: what a text says, since when, and how well it is known.
 *   <li>{@code parties}: who takes part. {@code agreement}: what was promised.
 *   <li>{@code papers}: what each paper must say, by which text, and what kind of data it holds.
 *   <li>{@code lifecycle}: the story of one bilan as facts, its folded state, and what contradicts it.
 *   <li>{@code sealing}: how contents are sealed. {@code proof}: one hash chain per bilan, signed checkpoints, audit bundles and their verifier.
 *   <li>{@code rules}: what must hold, as values that explain themselves; {@code rules.french}: the rules shipped.
 *   <li>{@code secrecy}: who may see what. {@code actions}: what may be done now, and the view of a case.
 *   <li>{@code quality}: what must be proved: Qualiopi indicators, figures of the year. {@code reminders}: who must be told.
 *   <li>{@code messages}: keys and data to French and English text.
 *   <li>{@code retention}: what is kept until when.
 *   <li>{@code port}: what you plug in; {@code inmemory}: a reference adapter for each.
 *   <li>{@code usecase}: what you call.
 * </ol>
 *
 * <p>Beside it stand the modules for questionnaires ({@code org.bilan.questionnaires}), for planning sessions ({@code
 * org.bilan.scheduling}) and for the ports on a database ({@code org.bilan.persistence.jdbc}).
 *
 * <p>The walk of a fact: {@link org.bilan.usecase.RecordFact} reads the journal, folds it, asks whether the fact
 * contradicts the story or newly breaks the law, and appends it once. {@link org.bilan.usecase.AssessBilan} reads the
 * journal and lets the rules speak; what is due, late or excused, and why, are projections of that one assessment.
 */
@NullMarked
package org.bilan;

import org.jspecify.annotations.NullMarked;
