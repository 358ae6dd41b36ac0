-- What is known of a person. Statements are never overwritten; the newest has the highest version of the person's row.
create table profile.statement (
    tenant_id      int not null,
    person_id      uuid not null,
    id             uuid not null,
    version        int not null,
    characteristic text not null,
    item           text not null,
    value          text not null,
    source_type    text not null check (source_type in ('SELF', 'PROF', 'TEST', 'REG', 'EMPL', 'DER')),
    source_ref     text not null,
    observed_on    date not null,
    entered_by     uuid not null,
    confidence     text not null check (confidence in ('LOW', 'MID', 'HIGH')),
    valid_until    date,
    share_level    text not null check (share_level in ('PRIVATE', 'TEAM', 'CHAIN', 'ANON', 'NAMED')),
    sensitivity    smallint not null check (sensitivity between 0 and 5),
    supersedes     uuid,
    created_at     timestamptz not null,
    primary key (tenant_id, person_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id),
    foreign key (tenant_id, person_id, supersedes) references profile.statement (tenant_id, person_id, id)
);
-- Nobody can build on a statement that someone else already built on.
create unique index statement_one_successor on profile.statement (tenant_id, person_id, supersedes)
    where supersedes is not null;
comment on column profile.statement.tenant_id is 'pd:none';
comment on column profile.statement.person_id is 'pd:skills_wishes;keep:24m active';
comment on column profile.statement.id is 'pd:none';
comment on column profile.statement.version is 'pd:none';
comment on column profile.statement.characteristic is 'pd:skills_wishes;keep:24m active';
comment on column profile.statement.item is 'pd:skills_wishes;keep:24m active';
comment on column profile.statement.value is 'pd:skills_wishes;keep:24m active';
comment on column profile.statement.source_type is 'pd:skills_wishes;keep:24m active';
comment on column profile.statement.source_ref is 'pd:skills_wishes;keep:24m active';
comment on column profile.statement.observed_on is 'pd:skills_wishes;keep:24m active';
comment on column profile.statement.entered_by is 'pd:access_log;keep:24m active';
comment on column profile.statement.confidence is 'pd:skills_wishes;keep:24m active';
comment on column profile.statement.valid_until is 'pd:none';
comment on column profile.statement.share_level is 'pd:none';
comment on column profile.statement.sensitivity is 'pd:none';
comment on column profile.statement.supersedes is 'pd:none';
comment on column profile.statement.created_at is 'pd:none';

-- Whether the client recognises a statement. Each answer is a row; the last one stands, taking back adds a row.
create table profile.recognition (
    tenant_id    int not null,
    person_id    uuid not null,
    statement_id uuid not null,
    seq          int not null,
    status       text not null check (status in ('NOT_ASKED', 'RECOGNISED', 'PARTLY', 'DISPUTED')),
    words        text not null,
    entered_by   uuid not null,
    created_at   timestamptz not null,
    primary key (tenant_id, person_id, statement_id, seq),
    foreign key (tenant_id, person_id, statement_id) references profile.statement (tenant_id, person_id, id)
);
comment on column profile.recognition.tenant_id is 'pd:none';
comment on column profile.recognition.person_id is 'pd:skills_wishes;keep:24m active';
comment on column profile.recognition.statement_id is 'pd:none';
comment on column profile.recognition.seq is 'pd:none';
comment on column profile.recognition.status is 'pd:skills_wishes;keep:24m active';
comment on column profile.recognition.words is 'pd:skills_wishes;keep:24m active';
comment on column profile.recognition.entered_by is 'pd:access_log;keep:24m active';
comment on column profile.recognition.created_at is 'pd:none';

-- One packed row for each person: what counts in mediation now, and whether matching rests.
create table profile.current_row (
    tenant_id    int not null,
    person_id    uuid not null,
    version      int not null default 0,
    facts        jsonb not null default '[]',
    pause_reason jsonb,
    paused_until date,
    modified_at  timestamptz not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index current_row_paused on profile.current_row (paused_until) where pause_reason is not null;
comment on column profile.current_row.tenant_id is 'pd:none';
comment on column profile.current_row.person_id is 'pd:skills_wishes;keep:24m active';
comment on column profile.current_row.version is 'pd:none';
comment on column profile.current_row.facts is 'pd:skills_wishes;keep:24m active';
comment on column profile.current_row.pause_reason is 'pd:plan;keep:24m active';
comment on column profile.current_row.paused_until is 'pd:plan;keep:24m active';
comment on column profile.current_row.modified_at is 'pd:none';

-- Who someone is: sealed, apart from everything else. The citizen service number has its own seal and a keyed hash.
create table profile.identity (
    tenant_id   int not null,
    person_id   uuid not null,
    sealed      bytea not null,
    bsn_sealed  bytea,
    bsn_hash    text,
    modified_at timestamptz not null,
    modified_by uuid not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create unique index identity_bsn on profile.identity (tenant_id, bsn_hash);
comment on column profile.identity.tenant_id is 'pd:none';
comment on column profile.identity.person_id is 'pd:identity;keep:as file';
comment on column profile.identity.sealed is 'pd:identity;keep:as file';
comment on column profile.identity.bsn_sealed is 'pd:bsn;keep:as file';
comment on column profile.identity.bsn_hash is 'pd:bsn;keep:as file';
comment on column profile.identity.modified_at is 'pd:none';
comment on column profile.identity.modified_by is 'pd:access_log;keep:as file';

alter table profile.statement enable row level security;
alter table profile.statement force row level security;
alter table profile.recognition enable row level security;
alter table profile.recognition force row level security;
alter table profile.current_row enable row level security;
alter table profile.current_row force row level security;
alter table profile.identity enable row level security;
alter table profile.identity force row level security;

create policy reach on profile.statement as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.statement to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.statement to ${job} using (true) with check (true);
create policy reach on profile.recognition as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.recognition to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.recognition to ${job} using (true) with check (true);
create policy reach on profile.current_row as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.current_row to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.current_row to ${job} using (true) with check (true);
create policy reach on profile.identity as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.identity to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on profile.identity to ${job} using (true) with check (true);

grant usage on schema profile to ${app}, ${job};
grant select, insert on profile.statement, profile.recognition to ${app};
grant select, insert, update on profile.current_row, profile.identity to ${app};
-- The job fills a home and feeds the index: it adds to all four and reads only what mediation may use.
grant insert on profile.statement, profile.recognition, profile.identity, profile.current_row to ${job};
grant select on profile.current_row to ${job};
grant update (pause_reason, paused_until, version, modified_at) on profile.current_row to ${job};
