/**
 * A reference adapter per port, in memory: for tests, examples and first days. Each passes the contract of its port.
 *
 * <p>May use {@code port} and what {@code port} may use.
 */
@NullMarked
package org.bilan.inmemory;

import org.jspecify.annotations.NullMarked;
