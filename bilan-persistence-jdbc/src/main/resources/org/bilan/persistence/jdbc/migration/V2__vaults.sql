-- Sealed documents, keys and the log of accesses. Every key begins with the bilan id or the organisation and the bilan id.
-- Runs unchanged on H2 and PostgreSQL, by Flyway or by hand. Keys belong in a database of their own, with backups of its
-- own: whoever finds key and document in one backup can read what was destroyed since.

create table bilan_vault_class (
    bilan_id     varchar(100) not null,
    retention    varchar(40)  not null,
    documents    integer,
    destroyed_at timestamp(6) with time zone,
    primary key (bilan_id, retention)
);

create table bilan_vault (
    bilan_id       varchar(100) not null,
    name           varchar(100) not null,
    version        integer      not null,
    organisation   varchar(100) not null,
    data_kind      varchar(40)  not null,
    retention      varchar(40)  not null,
    schema_version integer      not null,
    content        varchar(1048576) not null,
    primary key (bilan_id, name, version)
);

create table bilan_key (
    organisation varchar(100) not null,
    bilan_id     varchar(100) not null,
    retention    varchar(40)  not null,
    key_id       varchar(40)  not null,
    wrapped      varchar(200),
    destroyed_at timestamp(6) with time zone,
    primary key (organisation, bilan_id, retention)
);

create table bilan_access (
    bilan_id     varchar(100) not null,
    position     bigint       not null,
    at           timestamp(6) with time zone not null,
    viewer       varchar(100) not null,
    role         varchar(40)  not null,
    data_kind    varchar(40)  not null,
    action       varchar(40)  not null,
    purpose      varchar(40)  not null,
    permitted    boolean      not null,
    rule         varchar(40)  not null,
    consent_text varchar(40)  not null,
    primary key (bilan_id, position)
);
