-- What a colleague did about one reason why a vacancy stays open, so that the next one knows. No person is in it.
create table matching.effort (
    tenant_id  int not null references access.tenant (id),
    vacancy_id uuid not null,
    reason     text not null,
    way        text not null check (way in ('ASK', 'HELP', 'WIDER', 'TALK')),
    created_at timestamptz not null,
    created_by uuid not null,
    primary key (tenant_id, vacancy_id, reason, way)
);
alter table matching.effort enable row level security;
alter table matching.effort force row level security;
create policy reach on matching.effort to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
grant select, insert, delete on matching.effort to ${app};

comment on column matching.effort.tenant_id is 'pd:none';
comment on column matching.effort.vacancy_id is 'pd:none';
comment on column matching.effort.reason is 'pd:none';
comment on column matching.effort.way is 'pd:none';
comment on column matching.effort.created_at is 'pd:none';
comment on column matching.effort.created_by is 'pd:none';
