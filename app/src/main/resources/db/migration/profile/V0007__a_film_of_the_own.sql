-- One film for each person, sealed in parts, so that a piece can be seen without opening the whole.
create table profile.video (
    tenant_id  int not null,
    person_id  uuid not null,
    id         uuid not null,
    format     text not null check (format in ('MP4', 'WEBM')),
    size       int not null check (size > 0),
    created_at timestamptz not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
comment on column profile.video.tenant_id is 'pd:none';
comment on column profile.video.person_id is 'pd:video;keep:24m active';
comment on column profile.video.id is 'pd:none';
comment on column profile.video.format is 'pd:none';
comment on column profile.video.size is 'pd:none';
comment on column profile.video.created_at is 'pd:none';

create table profile.video_part (
    tenant_id int not null,
    person_id uuid not null,
    number    int not null check (number >= 0),
    sealed    bytea not null,
    primary key (tenant_id, person_id, number),
    foreign key (tenant_id, person_id) references profile.video (tenant_id, person_id) on delete cascade
);
comment on column profile.video_part.tenant_id is 'pd:none';
comment on column profile.video_part.person_id is 'pd:video;keep:24m active';
comment on column profile.video_part.number is 'pd:none';
comment on column profile.video_part.sealed is 'pd:video;keep:24m active';

alter table profile.video enable row level security;
alter table profile.video force row level security;
alter table profile.video_part enable row level security;
alter table profile.video_part force row level security;
create policy reach on profile.video as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.video to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.video to ${job} using (true) with check (true);
create policy reach on profile.video_part as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.video_part to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.video_part to ${job} using (true) with check (true);
grant select, insert, delete on profile.video, profile.video_part to ${app};
-- After a yes the employer sees it through the job: no employer can read these tables.
grant select on profile.video, profile.video_part to ${job};
