-- Who lives with the client. Another client is only pointed at; the file of that client is not opened by this.
create table casework.household_member (
    tenant_id   int not null,
    id          uuid not null,
    form        uuid not null,
    person_id   uuid not null,
    relation    text not null check (relation in ('PARTNER', 'CHILD', 'PARENT', 'OTHER')),
    label       text not null,
    other_id    uuid,
    since       date not null,
    ended_at    timestamptz,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id),
    foreign key (tenant_id, other_id) references access.person (tenant_id, id)
);
create unique index household_member_form on casework.household_member (tenant_id, form);
create index household_member_person on casework.household_member (tenant_id, person_id);
create index household_member_other on casework.household_member (tenant_id, other_id);

-- Help that runs, of us or of others: kind, since, whose and how far, never what is said there.
create table casework.track (
    tenant_id   int not null,
    id          uuid not null,
    form        uuid not null,
    person_id   uuid not null,
    kind        text not null,
    owner       text not null,
    status      text not null check (status in ('ASKED', 'STARTED', 'PAUSED', 'DONE', 'STOPPED')),
    since       date not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create unique index track_form on casework.track (tenant_id, form);
create index track_person on casework.track (tenant_id, person_id);

-- Notes in the file: each change is a new version of the same thread, the words lie sealed.
create table casework.note (
    tenant_id  int not null,
    id         uuid not null,
    form       uuid not null,
    thread_id  uuid not null,
    version    int not null,
    person_id  uuid not null,
    sealed     bytea not null,
    anyway     boolean not null,
    created_at timestamptz not null,
    created_by uuid not null references access.account (id),
    primary key (tenant_id, id),
    unique (tenant_id, thread_id, version),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create unique index note_form on casework.note (tenant_id, form);
create index note_person on casework.note (tenant_id, person_id, created_at desc);
create index note_author on casework.note (created_by);

do $$
declare
    col record;
    room text;
begin
    foreach room in array array['household_member', 'track', 'note'] loop
        for col in select column_name from information_schema.columns where table_schema = 'casework' and table_name = room loop
            execute format('comment on column casework.%I.%I is %L', room, col.column_name,
                case when col.column_name in ('person_id', 'other_id', 'relation', 'label', 'since', 'kind', 'owner', 'status')
                         then 'pd:household;keep:5y after close'
                     when col.column_name = 'sealed' then 'pd:notes;keep:5y after close'
                     when col.column_name in ('modified_by', 'created_by') then 'pd:access_log;keep:5y after close'
                     else 'pd:none' end);
        end loop;
        execute format('alter table casework.%I enable row level security', room);
        execute format('alter table casework.%I force row level security', room);
        execute format('create policy reach on casework.%I as restrictive to ${app}
            using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()))', room);
        execute format('create policy own on casework.%I to ${app}
            using ((select access.self()) is null or person_id = (select access.self())) with check (true)', room);
    end loop;
end $$;

grant select, insert, update on casework.household_member, casework.track to ${app};
grant select, insert on casework.note to ${app};
