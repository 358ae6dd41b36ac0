-- A file with clients on its way in. Its rows are sealed and go when the run is over, or after a day.
create table takeover.load (
    tenant_id   int not null,
    id          uuid not null,
    account_id  uuid not null references access.account (id),
    role        text not null,
    state       text not null check (state in ('COLUMNS', 'CHECK', 'RUNNING', 'STOPPED', 'DONE')),
    source      text not null,
    observed_on date not null,
    preset      text not null,
    columns     jsonb not null,
    mapping     jsonb not null,
    rows        int not null,
    guide_id    uuid references access.account (id),
    created_at  timestamptz not null,
    ended_at    timestamptz,
    primary key (tenant_id, id)
);
create index load_account on takeover.load (account_id);
create index load_guide on takeover.load (guide_id);
create index load_created on takeover.load (created_at);
-- One file at a time in an organisation.
create unique index load_open on takeover.load (tenant_id) where state <> 'DONE';
comment on column takeover.load.tenant_id is 'pd:none';
comment on column takeover.load.id is 'pd:none';
comment on column takeover.load.account_id is 'pd:access_log;keep:as file';
comment on column takeover.load.role is 'pd:none';
comment on column takeover.load.state is 'pd:none';
comment on column takeover.load.source is 'pd:none';
comment on column takeover.load.observed_on is 'pd:none';
comment on column takeover.load.preset is 'pd:none';
comment on column takeover.load.columns is 'pd:none';
comment on column takeover.load.mapping is 'pd:none';
comment on column takeover.load.rows is 'pd:none';
comment on column takeover.load.guide_id is 'pd:none';
comment on column takeover.load.created_at is 'pd:none';
comment on column takeover.load.ended_at is 'pd:none';

create table takeover.line (
    tenant_id int not null,
    load_id   uuid not null,
    nr        int not null,
    sealed    bytea,
    state     text not null
        check (state in ('NEW', 'READY', 'WRONG', 'LINK', 'ASK', 'SKIP', 'MADE', 'LINKED', 'SKIPPED')),
    why       text not null,
    bsn_hash  text,
    who_hash  text,
    person_id uuid,
    primary key (tenant_id, load_id, nr),
    foreign key (tenant_id, load_id) references takeover.load (tenant_id, id) on delete cascade
);
create index line_state on takeover.line (tenant_id, load_id, state, nr);
comment on column takeover.line.tenant_id is 'pd:none';
comment on column takeover.line.load_id is 'pd:none';
comment on column takeover.line.nr is 'pd:none';
comment on column takeover.line.sealed is 'pd:takeover;keep:1 day';
comment on column takeover.line.state is 'pd:none';
comment on column takeover.line.why is 'pd:none';
comment on column takeover.line.bsn_hash is 'pd:bsn;keep:1 day';
comment on column takeover.line.who_hash is 'pd:takeover;keep:1 day';
comment on column takeover.line.person_id is 'pd:takeover;keep:1 day';

-- Which column was what, so that the same kind of file is known the next time.
create table takeover.habit (
    tenant_id   int not null,
    headings    text not null,
    mapping     jsonb not null,
    modified_at timestamptz not null,
    modified_by uuid not null,
    primary key (tenant_id, headings)
);
comment on column takeover.habit.tenant_id is 'pd:none';
comment on column takeover.habit.headings is 'pd:none';
comment on column takeover.habit.mapping is 'pd:none';
comment on column takeover.habit.modified_at is 'pd:none';
comment on column takeover.habit.modified_by is 'pd:access_log;keep:as file';

alter table takeover.load enable row level security;
alter table takeover.load force row level security;
alter table takeover.line enable row level security;
alter table takeover.line force row level security;
alter table takeover.habit enable row level security;
alter table takeover.habit force row level security;

create policy reach on takeover.load as restrictive to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy own on takeover.load to ${app} using ((select access.self()) is null) with check ((select access.self()) is null);
create policy job on takeover.load to ${job} using (true);
create policy reach on takeover.line as restrictive to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy own on takeover.line to ${app} using ((select access.self()) is null) with check ((select access.self()) is null);
create policy reach on takeover.habit as restrictive to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy own on takeover.habit to ${app} using ((select access.self()) is null) with check ((select access.self()) is null);

grant usage on schema takeover to ${app}, ${job};
grant select, insert, update, delete on takeover.load, takeover.line to ${app};
grant select, insert, update on takeover.habit to ${app};
-- The job takes away what is older than a day; it never reads a row of a file.
grant select (tenant_id, id, state, created_at, account_id, role), delete on takeover.load to ${job};
