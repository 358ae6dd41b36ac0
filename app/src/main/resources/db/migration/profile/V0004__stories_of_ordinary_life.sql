-- What someone is telling of their life and did not finish yet. Goes away when the story is told or thrown away.
create table profile.life_draft (
    tenant_id   int not null,
    person_id   uuid not null,
    id          uuid not null,
    told        jsonb not null,
    modified_at timestamptz not null,
    primary key (tenant_id, person_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
comment on column profile.life_draft.tenant_id is 'pd:none';
comment on column profile.life_draft.person_id is 'pd:skills_wishes;keep:24m active';
comment on column profile.life_draft.id is 'pd:none';
comment on column profile.life_draft.told is 'pd:skills_wishes;keep:24m active';
comment on column profile.life_draft.modified_at is 'pd:none';
alter table profile.life_draft enable row level security;
alter table profile.life_draft force row level security;
create policy reach on profile.life_draft as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.life_draft to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.life_draft to ${job} using (true) with check (true);
grant select, insert, update, delete on profile.life_draft to ${app};
