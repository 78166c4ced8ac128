/**
 * Every shipped instrument as one plain HTML page: no script, no style, every control reachable by keyboard.
 *
 * <p>Begin with {@link org.bilan.examples.pages.InstrumentPages}, which is run in the tests.
 */
@NullMarked
package org.bilan.examples.pages;

import org.jspecify.annotations.NullMarked;
