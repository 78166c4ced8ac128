package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.booking.Booking;
import org.bilan.scheduling.booking.HoldRequest;

/** The statements on bookings, on a connection that the caller holds. */
record BookingTable(Connection connection) {
    private static final String COLUMNS = "select b.booking_key, b.starts_at, b.ends_at, b.before_minutes,"
            + " b.after_minutes, b.state, b.expires_at, b.revision, b.cancelled_for from bilan_booking b";

    /** Holds resources until the transaction ends; they must come in the order of their ids. */
    void lock(Set<String> resources) throws SQLException {
        for (String resource : resources) {
            if (first("select resource_id from bilan_booking_lock where resource_id = ? for update", resource)
                    .isEmpty()) {
                write("insert into bilan_booking_lock (resource_id) values (?)", resource);
            }
        }
    }

    Optional<Booking> find(String key) throws SQLException {
        try (PreparedStatement statement = prepared(COLUMNS + " where b.booking_key = ?", key)) {
            return all(statement).stream().findFirst();
        }
    }

    /** Bookings of a resource whose time with all around it meets that of a wish; expired ones too. */
    List<Booking> near(String resource, HoldRequest request) throws SQLException {
        String sql = COLUMNS + " join bilan_booking_resource r on r.booking_key = b.booking_key"
                + " where r.resource_id = ? and b.state <> ? and b.needed_from < ? and b.needed_until > ?"
                + " order by b.starts_at, b.booking_key";
        Span needed = request.needed();
        try (PreparedStatement statement = prepared(
                sql,
                resource,
                Booking.State.CANCELLED.name(),
                utc(needed.endExclusive()),
                utc(needed.startInclusive()))) {
            return all(statement);
        }
    }

    void insert(Booking booking) throws SQLException {
        HoldRequest request = booking.request();
        write(
                "insert into bilan_booking (booking_key, starts_at, ends_at, before_minutes, after_minutes, needed_from,"
                        + " needed_until, state, expires_at, revision, cancelled_for)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                request.key(),
                utc(request.appointment().startInclusive()),
                utc(request.appointment().endExclusive()),
                request.buffers().beforeMinutes(),
                request.buffers().afterMinutes(),
                utc(request.needed().startInclusive()),
                utc(request.needed().endExclusive()),
                booking.state().name(),
                utc(booking.expiresAt()),
                booking.revision(),
                reason(booking));
        for (String resource : request.resources()) {
            write(
                    "insert into bilan_booking_resource (resource_id, booking_key) values (?, ?)",
                    resource,
                    request.key());
        }
    }

    void update(Booking booking) throws SQLException {
        HoldRequest request = booking.request();
        write(
                "update bilan_booking set starts_at = ?, ends_at = ?, needed_from = ?, needed_until = ?, state = ?,"
                        + " revision = ?, cancelled_for = ? where booking_key = ?",
                utc(request.appointment().startInclusive()),
                utc(request.appointment().endExclusive()),
                utc(request.needed().startInclusive()),
                utc(request.needed().endExclusive()),
                booking.state().name(),
                booking.revision(),
                reason(booking),
                request.key());
    }

    void delete(String key) throws SQLException {
        write("delete from bilan_booking_change where booking_key = ?", key);
        write("delete from bilan_booking_resource where booking_key = ?", key);
        write("delete from bilan_booking where booking_key = ?", key);
    }

    void note(String operation, Booking booking) throws SQLException {
        Span appointment = booking.request().appointment();
        write(
                "insert into bilan_booking_change (booking_key, operation, revision, state, starts_at, ends_at,"
                        + " cancelled_for) values (?, ?, ?, ?, ?, ?, ?)",
                booking.request().key(),
                operation,
                booking.revision(),
                booking.state().name(),
                utc(appointment.startInclusive()),
                utc(appointment.endExclusive()),
                reason(booking));
    }

    /** What an operation made of a booking when it was done; empty if it never was. */
    Optional<Booking> after(String operation, Booking booking) throws SQLException {
        String sql = "select revision, state, starts_at, ends_at, cancelled_for from bilan_booking_change"
                + " where booking_key = ? and operation = ?";
        try (PreparedStatement statement = prepared(sql, booking.request().key(), operation);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                return Optional.empty();
            }
            return Optional.of(new Booking(
                    booking.request().at(new Span(instant(rows, 3), instant(rows, 4))),
                    Booking.State.valueOf(rows.getString(2)),
                    booking.expiresAt(),
                    rows.getInt(1),
                    reason(rows, 5)));
        }
    }

    private List<Booking> all(PreparedStatement statement) throws SQLException {
        List<Booking> bookings = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                bookings.add(booking(rows));
            }
        }
        return bookings;
    }

    private Booking booking(ResultSet row) throws SQLException {
        String key = row.getString(1);
        HoldRequest request = new HoldRequest(
                key,
                resources(key),
                new Span(instant(row, 2), instant(row, 3)),
                new Buffers(row.getInt(4), row.getInt(5)));
        return new Booking(
                request, Booking.State.valueOf(row.getString(6)), instant(row, 7), row.getInt(8), reason(row, 9));
    }

    private Set<String> resources(String key) throws SQLException {
        Set<String> resources = new TreeSet<>();
        try (PreparedStatement statement =
                        prepared("select resource_id from bilan_booking_resource where booking_key = ?", key);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                resources.add(rows.getString(1));
            }
        }
        return resources;
    }

    private Optional<String> first(String sql, String value) throws SQLException {
        try (PreparedStatement statement = prepared(sql, value);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private void write(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
            statement.setObject(i + 1, value);
        }
        return statement;
    }

    private static Optional<String> reason(Booking booking) {
        return booking.cancelledFor().map(Booking.Reason::name);
    }

    private static Optional<Booking.Reason> reason(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(Booking.Reason::valueOf);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
