/**
 * How contents are sealed: AES-256-GCM of the JDK, every sealed text bound to the place where it belongs.
 *
 * <p>Begin with {@link org.bilan.sealing.AesGcm} and {@link org.bilan.sealing.DocumentHeader}, whose bytes are the
 * associated data. Keys live behind {@code port.KeyVault}; nothing here keeps one. May use {@code papers} and {@code
 * lifecycle}.
 */
@NullMarked
package org.bilan.sealing;

import org.jspecify.annotations.NullMarked;
