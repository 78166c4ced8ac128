/** The map of the library. */
@NullMarked
package org.bilan;

import org.jspecify.annotations.NullMarked;
