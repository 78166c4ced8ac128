/**
 * The ports of bilan-core on a {@link javax.sql.DataSource}: H2 as embedded default, PostgreSQL.
 *
 * <p>Begin with {@link org.bilan.persistence.jdbc.JdbcBilanJournal#open}. {@link org.bilan.persistence.jdbc.H2Database}
 * opens the embedded file, {@link org.bilan.persistence.jdbc.Schema} brings the tables, {@link
 * org.bilan.persistence.jdbc.EventCodec} writes and reads the stored form of each fact without reflection. {@link
 * org.bilan.persistence.jdbc.JdbcProofLedger} and {@link org.bilan.persistence.jdbc.JdbcNotifier} stand on the same tables; so does {@link
 * org.bilan.persistence.jdbc.JdbcBookings}, for applications that plan with {@code bilan-scheduling}.
 */
@NullMarked
package org.bilan.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
