-- The outbox of reminders. The index serves the one question that goes across bilans: what is to be sent today.

create table bilan_reminder (
    bilan_id varchar(100) not null,
    rule_id  varchar(100) not null,
    due_by   date         not null,
    awaited  varchar(100) not null,
    send_on  date         not null,
    state    varchar(20)  not null,
    primary key (bilan_id, rule_id, due_by)
);

create index bilan_reminder_due on bilan_reminder (state, send_on);
