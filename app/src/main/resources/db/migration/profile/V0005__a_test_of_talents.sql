-- How far someone is with the choices between two situations: an A or a B for each.
create table profile.talent_test (
    tenant_id   int not null,
    person_id   uuid not null,
    answers     text not null check (answers ~ '^[AB]{0,60}$'),
    modified_at timestamptz not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
comment on column profile.talent_test.tenant_id is 'pd:none';
comment on column profile.talent_test.person_id is 'pd:skills_wishes;keep:24m active';
comment on column profile.talent_test.answers is 'pd:skills_wishes;keep:24m active';
comment on column profile.talent_test.modified_at is 'pd:none';
alter table profile.talent_test enable row level security;
alter table profile.talent_test force row level security;
create policy reach on profile.talent_test as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.talent_test to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.talent_test to ${job} using (true) with check (true);
grant select, insert, update on profile.talent_test to ${app};
