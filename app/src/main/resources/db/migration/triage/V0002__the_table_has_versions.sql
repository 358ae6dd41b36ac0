-- Versions of the table of routes that organisations made, each under a name that tells its content. A version is never changed.
create table triage.version (
    tenant_id  int not null,
    version    text not null,
    based_on   text not null,
    content    text not null,
    made_by    uuid not null references access.account (id),
    created_at timestamptz not null,
    primary key (tenant_id, version)
);
create index version_name on triage.version (version);
create index version_made_by on triage.version (made_by);
comment on column triage.version.tenant_id is 'pd:none';
comment on column triage.version.version is 'pd:none';
comment on column triage.version.based_on is 'pd:none';
comment on column triage.version.content is 'pd:none';
comment on column triage.version.made_by is 'pd:access_log;keep:10y';
comment on column triage.version.created_at is 'pd:none';

-- Which version was proposed for use, by whom, and what another person decided: from which day on. What ships is in no version.
create table triage.version_use (
    tenant_id    int not null,
    id           uuid not null,
    version      text not null,
    proposed_by  uuid not null references access.account (id),
    proposed_at  timestamptz not null,
    decision     text check (decision in ('TAKEN', 'REFUSED')),
    decided_by   uuid references access.account (id),
    decided_at   timestamptz,
    effective_on date,
    primary key (tenant_id, id),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    check ((decision is not distinct from 'TAKEN') = (effective_on is not null)),
    check (decision is distinct from 'TAKEN' or decided_by <> proposed_by)
);
create unique index version_use_one_open on triage.version_use (tenant_id) where decision is null;
create index version_use_taken on triage.version_use (tenant_id, effective_on) where decision = 'TAKEN';
create index version_use_proposed_by on triage.version_use (proposed_by);
create index version_use_decided_by on triage.version_use (decided_by);
comment on column triage.version_use.tenant_id is 'pd:none';
comment on column triage.version_use.id is 'pd:none';
comment on column triage.version_use.version is 'pd:none';
comment on column triage.version_use.proposed_by is 'pd:access_log;keep:10y';
comment on column triage.version_use.proposed_at is 'pd:none';
comment on column triage.version_use.decision is 'pd:none';
comment on column triage.version_use.decided_by is 'pd:access_log;keep:10y';
comment on column triage.version_use.decided_at is 'pd:none';
comment on column triage.version_use.effective_on is 'pd:none';

-- A version tried on people of the organisation, held against the version in use: how many would be where. Nobody was advised.
create table triage.trial (
    tenant_id   int not null,
    version     text not null,
    against     text not null,
    people      int not null,
    was         text not null,
    would_be    text not null,
    created_at  timestamptz not null,
    modified_by uuid not null references access.account (id),
    primary key (tenant_id, version)
);
create index trial_modified_by on triage.trial (modified_by);
comment on column triage.trial.tenant_id is 'pd:none';
comment on column triage.trial.version is 'pd:none';
comment on column triage.trial.against is 'pd:none';
comment on column triage.trial.people is 'pd:none';
comment on column triage.trial.was is 'pd:none';
comment on column triage.trial.would_be is 'pd:none';
comment on column triage.trial.created_at is 'pd:none';
comment on column triage.trial.modified_by is 'pd:access_log;keep:10y';

-- Who of them would get another advice, from which row to which. No route: too little is known.
create table triage.trial_move (
    tenant_id int not null,
    version   text not null,
    person_id uuid not null,
    was       text check (was in ('WF1', 'WF2', 'SF1', 'SW1', 'ST1', 'RC1')),
    would_be  text check (would_be in ('WF1', 'WF2', 'SF1', 'SW1', 'ST1', 'RC1')),
    was_row   text not null,
    next_row  text not null,
    primary key (tenant_id, version, person_id),
    foreign key (tenant_id, version) references triage.trial (tenant_id, version),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index trial_move_person on triage.trial_move (tenant_id, person_id);
comment on column triage.trial_move.tenant_id is 'pd:none';
comment on column triage.trial_move.version is 'pd:none';
comment on column triage.trial_move.person_id is 'pd:triage_log;keep:13m';
comment on column triage.trial_move.was is 'pd:triage_log;keep:13m';
comment on column triage.trial_move.would_be is 'pd:triage_log;keep:13m';
comment on column triage.trial_move.was_row is 'pd:triage_log;keep:13m';
comment on column triage.trial_move.next_row is 'pd:triage_log;keep:13m';

alter table triage.version enable row level security;
alter table triage.version force row level security;
alter table triage.version_use enable row level security;
alter table triage.version_use force row level security;
alter table triage.trial enable row level security;
alter table triage.trial force row level security;
alter table triage.trial_move enable row level security;
alter table triage.trial_move force row level security;
create policy reach on triage.version as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[]) or tenant_id = (select access.tenant()))
    with check (tenant_id = (select access.tenant()));
create policy own on triage.version to ${app} using (true) with check (true);
create policy reach on triage.version_use as restrictive to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy own on triage.version_use to ${app} using (true) with check (true);
create policy reach on triage.trial as restrictive to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy own on triage.trial to ${app} using (true) with check (true);
create policy reach on triage.trial_move as restrictive to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy own on triage.trial_move to ${app} using ((select access.self()) is null) with check (true);
grant select, insert on triage.version to ${app};
grant select, insert, update on triage.version_use to ${app};
grant select, insert, delete on triage.trial, triage.trial_move to ${app};
