/**
 * What adapters and house rules are tested with, published as bilan-core's test-jar.
 *
 * <p>Begin with {@link org.bilan.testkit.BilanJournalContract}: extend it for your own journal; {@link
 * org.bilan.testkit.VaultContract}, {@link org.bilan.testkit.KeyVaultContract} and {@link
 * org.bilan.testkit.AccessLogContract} likewise. {@link
 * org.bilan.testkit.BilanDomain} generates facts of every kind, {@link org.bilan.testkit.Histories} whole bilans around
 * the limits of the rules, {@link org.bilan.testkit.Facts} reads facts from a line of text each.
 */
@NullMarked
package org.bilan.testkit;

import org.jspecify.annotations.NullMarked;
