-- A group of people described by rules, kept under a name. It holds no people: who belongs to it is found anew each time.
create table profile.segment (
    tenant_id   int not null references access.tenant (id),
    id          uuid not null,
    version     int not null,
    name        text not null,
    joined      text not null check (joined in ('ALL', 'ANY')),
    rules       text not null,
    pack        text[] not null,
    removed_at  timestamptz,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid not null,
    primary key (tenant_id, id)
);
comment on column profile.segment.tenant_id is 'pd:none';
comment on column profile.segment.id is 'pd:none';
comment on column profile.segment.version is 'pd:none';
comment on column profile.segment.name is 'pd:none';
comment on column profile.segment.joined is 'pd:none';
comment on column profile.segment.rules is 'pd:none';
comment on column profile.segment.pack is 'pd:none';
comment on column profile.segment.removed_at is 'pd:none';
comment on column profile.segment.created_at is 'pd:none';
comment on column profile.segment.modified_at is 'pd:none';
comment on column profile.segment.modified_by is 'pd:none';

-- What was measured of a group on a day, the last time that day; nothing is kept of a group that is too small to tell.
create table profile.segment_result (
    tenant_id   int not null,
    segment_id  uuid not null,
    day         date not null,
    people      int,
    risen       int check (risen between 0 and 100),
    measured_by uuid not null,
    primary key (tenant_id, segment_id, day),
    foreign key (tenant_id, segment_id) references profile.segment (tenant_id, id)
);
comment on column profile.segment_result.tenant_id is 'pd:none';
comment on column profile.segment_result.segment_id is 'pd:none';
comment on column profile.segment_result.people is 'pd:none';
comment on column profile.segment_result.risen is 'pd:none';
comment on column profile.segment_result.day is 'pd:none';
comment on column profile.segment_result.measured_by is 'pd:none';

alter table profile.segment enable row level security;
alter table profile.segment force row level security;
alter table profile.segment_result enable row level security;
alter table profile.segment_result force row level security;
create policy reach on profile.segment to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy reach on profile.segment_result to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
grant select, insert, update on profile.segment to ${app};
grant select, insert, update on profile.segment_result to ${app};
