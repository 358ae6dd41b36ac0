-- Packages of questions that organisations took in, each under a name that tells its content.
create table intake.method (
    tenant_id   int not null,
    version     text not null,
    name        text not null,
    source      text not null,
    content     text not null,
    received_by uuid not null,
    received_at timestamptz not null,
    primary key (tenant_id, version)
);
create index method_version on intake.method (version);
comment on column intake.method.tenant_id is 'pd:none';
comment on column intake.method.version is 'pd:none';
comment on column intake.method.name is 'pd:none';
comment on column intake.method.source is 'pd:none';
comment on column intake.method.content is 'pd:none';
comment on column intake.method.received_by is 'pd:access_log;keep:10y';
comment on column intake.method.received_at is 'pd:none';

-- Which version was proposed for use, by whom, and what another person decided. A version that ships is in no package.
create table intake.method_use (
    tenant_id   int not null,
    id          uuid not null,
    version     text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decision    text check (decision in ('TAKEN', 'REFUSED')),
    decided_by  uuid,
    decided_at  timestamptz,
    primary key (tenant_id, id),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    check (decision is distinct from 'TAKEN' or decided_by <> proposed_by)
);
create unique index method_use_one_open on intake.method_use (tenant_id) where decision is null;
create index method_use_taken on intake.method_use (tenant_id, decided_at) where decision = 'TAKEN';
comment on column intake.method_use.tenant_id is 'pd:none';
comment on column intake.method_use.id is 'pd:none';
comment on column intake.method_use.version is 'pd:none';
comment on column intake.method_use.proposed_by is 'pd:access_log;keep:10y';
comment on column intake.method_use.proposed_at is 'pd:none';
comment on column intake.method_use.decision is 'pd:none';
comment on column intake.method_use.decided_by is 'pd:access_log;keep:10y';
comment on column intake.method_use.decided_at is 'pd:none';

alter table intake.method enable row level security;
alter table intake.method force row level security;
alter table intake.method_use enable row level security;
alter table intake.method_use force row level security;
create policy reach on intake.method as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[]) or tenant_id = (select access.tenant()))
    with check (tenant_id = (select access.tenant()));
create policy own on intake.method to ${app} using (true) with check (true);
create policy reach on intake.method_use as restrictive to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy own on intake.method_use to ${app} using (true) with check (true);
grant select, insert on intake.method to ${app};
grant select, insert, update on intake.method_use to ${app};
