package org.bilan.port;

import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.secrecy.AccessEntry;

/**
 * Who wanted to see what, and what was decided: append only.
 *
 * <ol>
 *   <li>L01 Every entry written is read back as it was, times to the microsecond.
 *   <li>L02 Entries come back in the order of writing.
 *   <li value="4">L04 Nothing is changed or taken out; the same entry written twice stands twice.
 *   <li>L05 The entries of one bilan are those and no others.
 *   <li>L06 What cannot be written throws: then nothing may be shown.
 * </ol>
 */
public interface AccessLog {

    /**
     * Writes an entry; when it returns, the entry lasts.
     *
     * @throws VaultException if it cannot be written
     */
    void write(AccessEntry entry);

    /**
     * The entries about one bilan.
     *
     * @throws VaultException if the log cannot be read
     */
    List<AccessEntry> of(BilanId bilan);
}
