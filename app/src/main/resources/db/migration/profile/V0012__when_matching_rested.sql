-- When matching rested for someone; one row for each time, so that the course of a file can tell it.
create table profile.rest (
    tenant_id int not null,
    person_id uuid not null,
    began_at  timestamptz not null,
    ended_at  timestamptz,
    primary key (tenant_id, person_id, began_at),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
comment on column profile.rest.tenant_id is 'pd:none';
comment on column profile.rest.person_id is 'pd:plan;keep:24m active';
comment on column profile.rest.began_at is 'pd:plan;keep:24m active';
comment on column profile.rest.ended_at is 'pd:plan;keep:24m active';

alter table profile.rest enable row level security;
alter table profile.rest force row level security;
create policy reach on profile.rest as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.rest to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.rest to ${job} using (true) with check (true);

grant select on profile.rest to ${app};
grant select, insert, update on profile.rest to ${job};
