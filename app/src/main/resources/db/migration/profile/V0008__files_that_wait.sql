-- A passport or test results that came in: nothing of it stands in the profile until someone says yes to a line.
create table profile.incoming (
    tenant_id  int not null,
    person_id  uuid not null,
    id         uuid not null,
    content    text not null,
    created_at timestamptz not null,
    primary key (tenant_id, person_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
comment on column profile.incoming.tenant_id is 'pd:none';
comment on column profile.incoming.person_id is 'pd:skills_wishes;keep:24m active';
comment on column profile.incoming.id is 'pd:none';
comment on column profile.incoming.content is 'pd:skills_wishes;keep:24m active';
comment on column profile.incoming.created_at is 'pd:none';
alter table profile.incoming enable row level security;
alter table profile.incoming force row level security;
create policy reach on profile.incoming as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.incoming to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.incoming to ${job} using (true) with check (true);
grant select, insert, delete on profile.incoming to ${app};
