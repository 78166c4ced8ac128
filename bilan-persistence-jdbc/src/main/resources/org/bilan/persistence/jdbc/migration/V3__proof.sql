-- The hash chain of each bilan beside its journal, and its signed checkpoints. Facts recorded before this version have no
-- link yet: they get one with the next fact of their bilan, or when the ledger catches up.

create table bilan_chain (
    bilan_id  varchar(100) not null,
    version   bigint       not null,
    salt      char(32)     not null,
    form_hash char(64)     not null,
    link_hash char(64)     not null,
    primary key (bilan_id, version)
);

create table bilan_checkpoint (
    bilan_id  varchar(100)                not null,
    version   bigint                      not null,
    head      char(64)                    not null,
    taken_at  timestamp(6) with time zone not null,
    key_id    varchar(100)                not null,
    signature varchar(2048)               not null,
    primary key (bilan_id, version)
);
