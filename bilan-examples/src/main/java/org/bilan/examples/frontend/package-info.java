/**
 * What a front end needs: a saved case as JSON for each role, and the menu of actions on any day.
 *
 * <p>Begin with {@link org.bilan.examples.frontend.FrontEnd}.
 */
@NullMarked
package org.bilan.examples.frontend;

import org.jspecify.annotations.NullMarked;
