-- Bookings of people and rooms. Runs unchanged on H2 and PostgreSQL, by Flyway or by hand. Whoever takes time first locks
-- the rows of its resources in bilan_booking_lock, in the order of their ids. Times around an appointment stand beside it,
-- as minutes to be read and as moments to be searched.

create table bilan_booking (
    booking_key    varchar(200) not null,
    starts_at      timestamp(6) with time zone not null,
    ends_at        timestamp(6) with time zone not null,
    before_minutes integer      not null,
    after_minutes  integer      not null,
    needed_from    timestamp(6) with time zone not null,
    needed_until   timestamp(6) with time zone not null,
    state          varchar(20)  not null,
    expires_at     timestamp(6) with time zone not null,
    revision       integer      not null,
    cancelled_for  varchar(40),
    primary key (booking_key)
);

create table bilan_booking_resource (
    resource_id varchar(200) not null,
    booking_key varchar(200) not null,
    primary key (resource_id, booking_key)
);

create index bilan_booking_resource_key on bilan_booking_resource (booking_key);

create table bilan_booking_change (
    booking_key   varchar(200) not null,
    operation     varchar(200) not null,
    revision      integer      not null,
    state         varchar(20)  not null,
    starts_at     timestamp(6) with time zone not null,
    ends_at       timestamp(6) with time zone not null,
    cancelled_for varchar(40),
    primary key (booking_key, operation)
);

create table bilan_booking_lock (
    resource_id varchar(200) not null,
    primary key (resource_id)
);
