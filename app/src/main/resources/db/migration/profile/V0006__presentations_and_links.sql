-- What someone chose to present, and the links by which others see it under a code name.
create table profile.presentation (
    tenant_id     int not null,
    person_id     uuid not null,
    words         text not null,
    shown         text[] not null,
    for_employers boolean not null,
    modified_at   timestamptz not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
comment on column profile.presentation.tenant_id is 'pd:none';
comment on column profile.presentation.person_id is 'pd:skills_wishes;keep:24m active';
comment on column profile.presentation.words is 'pd:skills_wishes;keep:24m active';
comment on column profile.presentation.shown is 'pd:skills_wishes;keep:24m active';
comment on column profile.presentation.for_employers is 'pd:none';
comment on column profile.presentation.modified_at is 'pd:none';

create table profile.share_link (
    tenant_id    int not null,
    person_id    uuid not null,
    id           uuid not null,
    token_hash   text not null unique,
    token_sealed bytea not null,
    until        date not null,
    created_at   timestamptz not null,
    stopped_at   timestamptz,
    views        int not null default 0,
    viewed_at    timestamptz,
    hour_views   int not null default 0,
    hour_from    timestamptz not null default '-infinity',
    primary key (tenant_id, person_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
comment on column profile.share_link.tenant_id is 'pd:none';
comment on column profile.share_link.person_id is 'pd:skills_wishes;keep:24m active';
comment on column profile.share_link.id is 'pd:none';
comment on column profile.share_link.token_hash is 'pd:skills_wishes;keep:24m active';
comment on column profile.share_link.token_sealed is 'pd:skills_wishes;keep:24m active';
comment on column profile.share_link.until is 'pd:none';
comment on column profile.share_link.created_at is 'pd:none';
comment on column profile.share_link.stopped_at is 'pd:none';
comment on column profile.share_link.views is 'pd:none';
comment on column profile.share_link.viewed_at is 'pd:none';
comment on column profile.share_link.hour_views is 'pd:none';
comment on column profile.share_link.hour_from is 'pd:none';

alter table profile.presentation enable row level security;
alter table profile.presentation force row level security;
alter table profile.share_link enable row level security;
alter table profile.share_link force row level security;
create policy reach on profile.presentation as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.presentation to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.presentation to ${job} using (true) with check (true);
create policy reach on profile.share_link as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.share_link to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.share_link to ${job} using (true) with check (true);
grant select, insert, update on profile.presentation, profile.share_link to ${app};
-- Whoever opens a link is nobody we know: the job shows what was chosen, and counts.
grant select (tenant_id, person_id, words, shown, for_employers) on profile.presentation to ${job};
grant select on profile.share_link to ${job};
grant update (views, viewed_at, hour_views, hour_from) on profile.share_link to ${job};
