-- Each line remembers its transaction, so that a sealer can hash what is finished without making writers wait.
alter table access.processing_log add column tx xid8 not null default pg_current_xact_id();
alter table access.audit_log add column tx xid8 not null default pg_current_xact_id();
alter table access.audit_log drop column prev_hash, drop column hash;
create index processing_log_tx on access.processing_log (tx);
create index audit_log_tx on access.audit_log (tx);
create index audit_log_actor on access.audit_log (actor, at) where action = 'OPEN_FILE';

create table access.log_seal (
    log        text not null check (log in ('processing', 'audit')),
    from_tx    xid8 not null,
    until_tx   xid8 not null,
    lines      int not null,
    digest     text not null,
    head       text not null,
    signature  text not null,
    created_at timestamptz not null,
    primary key (log, until_tx)
);
grant select, insert on access.log_seal to ${job};
