-- The journal of facts. Every key begins with the bilan id, so that the tables can be sharded by it.
-- Runs unchanged on H2 and PostgreSQL, by Flyway or by hand.

create table bilan_operation (
    bilan_id      varchar(100) not null,
    operation_key varchar(100) not null,
    first_version bigint       not null,
    last_version  bigint       not null,
    content_hash  char(64)     not null,
    primary key (bilan_id, operation_key)
);

create table bilan_journal (
    bilan_id       varchar(100)                not null,
    version        bigint                      not null,
    fact_type      varchar(100)                not null,
    schema_version integer                     not null,
    happened_on    date                        not null,
    recorded_at    timestamp(6) with time zone not null,
    payload        text                        not null,
    primary key (bilan_id, version)
);
