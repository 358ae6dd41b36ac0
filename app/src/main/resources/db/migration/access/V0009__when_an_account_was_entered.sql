-- When its owner last came in and the time before, and since when the first words were seen. One row an account.
create table access.entrance (
    account_id  uuid not null primary key references access.account (id),
    last_at     timestamptz not null,
    before_at   timestamptz,
    welcomed_at timestamptz,
    created_at  timestamptz not null default now()
);
grant select, insert, update on access.entrance to ${job};

comment on column access.entrance.account_id is 'pd:access_log;keep:account';
comment on column access.entrance.last_at is 'pd:access_log;keep:account';
comment on column access.entrance.before_at is 'pd:access_log;keep:account';
comment on column access.entrance.welcomed_at is 'pd:access_log;keep:account';
comment on column access.entrance.created_at is 'pd:none';
