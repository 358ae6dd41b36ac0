-- What someone tried over a whole region and kept under a name: the change and the figures of that day, no person.
create table matching.what_if (
    id           uuid not null,
    tenant_id    int not null references access.tenant (id),
    name         text not null,
    km           int not null check (km between 0 and 30),
    hours        int not null check (hours between 0 and 16),
    dutch        int not null check (dutch between 0 and 7),
    task         text not null,
    municipality int not null,
    figures      int[] not null,
    created_at   timestamptz not null,
    created_by   uuid not null,
    primary key (tenant_id, id)
);
alter table matching.what_if enable row level security;
alter table matching.what_if force row level security;
create policy reach on matching.what_if to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
grant select, insert, delete on matching.what_if to ${app};

comment on column matching.what_if.id is 'pd:none';
comment on column matching.what_if.tenant_id is 'pd:none';
comment on column matching.what_if.name is 'pd:none';
comment on column matching.what_if.km is 'pd:none';
comment on column matching.what_if.hours is 'pd:none';
comment on column matching.what_if.dutch is 'pd:none';
comment on column matching.what_if.task is 'pd:none';
comment on column matching.what_if.municipality is 'pd:none';
comment on column matching.what_if.figures is 'pd:none';
comment on column matching.what_if.created_at is 'pd:none';
comment on column matching.what_if.created_by is 'pd:none';
