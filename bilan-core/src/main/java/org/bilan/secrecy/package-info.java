/**
 * Who may see what: one reviewed table, decided with deny by default, and secrets that open only with a grant.
 *
 * <p>Begin with {@code access.table} beside this package's classes and {@link org.bilan.secrecy.AccessTable}, which reads
 * it; {@link org.bilan.secrecy.AccessPolicy} decides a request from the facts of a bilan and mints the {@link
 * org.bilan.secrecy.Grant} without which no {@link org.bilan.secrecy.Secret} opens. {@link org.bilan.secrecy.Sight} is all
 * that it leaves to a role; {@link org.bilan.secrecy.RoleView} is what each role sees of the facts, and {@code actions} asks
 * the same sight. May use {@code rules} and what rules may use.
 */
@NullMarked
package org.bilan.secrecy;

import org.jspecify.annotations.NullMarked;
