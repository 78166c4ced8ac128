/**
 * What may be done now, and what a role may see: read this room to build a front end.
 *
 * <p>Begin with {@link org.bilan.actions.ActionMenu}: every {@link org.bilan.actions.Command}, allowed or blocked with all
 * reasons and ways out. {@link org.bilan.actions.Admission} is the one place that says whether a fact is admitted; use
 * cases ask it too, so that the menu and they cannot differ. {@link org.bilan.actions.CaseView} is what one role sees of a
 * case, as far as its {@link org.bilan.secrecy.Sight} goes. Pure: no clock, no port. May use {@code legaltime} to {@code
 * secrecy}.
 */
@NullMarked
package org.bilan.actions;

import org.jspecify.annotations.NullMarked;
