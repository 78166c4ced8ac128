package org.bilan.port;

import org.bilan.sealing.KeyName;
import org.bilan.sealing.KeyReceipt;

/**
 * Seals and opens under keys that never leave it. Destroying a key is the destruction of all that it sealed.
 *
 * <ol>
 *   <li>K01 What was sealed under a name and for a place opens under the same name and for the same place.
 *   <li>K02 The first sealing under a name makes its key; opening under a name that has none is not authentic.
 *   <li>K03 After destruction nothing opens and nothing is sealed under that name, for ever, also after a restart.
 *   <li>K04 Destroying again answers the first receipt; a name that had no key can be destroyed too.
 *   <li>K05 Destruction is a barrier: whatever begins after it returned finds the key gone.
 *   <li value="10">K10 Names that differ in organisation, bilan or class have keys of their own.
 *   <li>K11 No text of a vault, an answer or an exception holds a key or a plain text.
 *   <li>K12 Two sealings of the same text differ.
 *   <li>K13 What was altered, cut, lengthened, emptied or moved to another place is not authentic.
 * </ol>
 *
 * <p>A vault that cannot be reached throws; it never falls back to another key or to plain text.
 */
public interface KeyVault {

    /**
     * Seals a text for a place.
     *
     * @param associated names the place; the same is needed to open it
     * @return done, or the key is destroyed
     * @throws VaultException if the vault cannot be reached
     */
    Sealing seal(KeyName key, byte[] plain, byte[] associated);

    /**
     * Opens what was sealed for that place.
     *
     * @return done, not authentic, or the key is destroyed
     * @throws VaultException if the vault cannot be reached
     */
    Sealing open(KeyName key, byte[] sealed, byte[] associated);

    /**
     * Destroys a key for ever.
     *
     * @throws VaultException if the vault cannot be reached; then call it again
     */
    KeyReceipt destroy(KeyName key);
}
