-- A client who goes to a colleague, for good or for a while: what came of each one in a batch. A batch has one form.
create table casework.handover (
    tenant_id   int not null,
    id          uuid not null,
    form        uuid not null,
    person_id   uuid not null,
    from_id     uuid not null references access.account (id),
    to_id       uuid not null references access.account (id),
    valid_from  date not null,
    valid_until date,
    outcome     text not null,
    moved_at    timestamptz,
    ended_at    timestamptz,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, form, person_id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index handover_person on casework.handover (tenant_id, person_id);
create index handover_from on casework.handover (from_id, created_at desc);
create index handover_to on casework.handover (to_id, created_at desc);
create index handover_begins on casework.handover (valid_from) where moved_at is null and outcome = 'DONE';
create index handover_ends on casework.handover (valid_until) where ended_at is null and outcome = 'DONE';

-- What an adviser keeps about a client for the own eyes: a label and a reminder. The words lie sealed.
create table casework.mark (
    tenant_id   int not null,
    account_id  uuid not null references access.account (id),
    person_id   uuid not null,
    sealed      bytea not null,
    tone        text not null,
    remind_on   date,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid not null,
    primary key (tenant_id, account_id, person_id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index mark_account on casework.mark (account_id);
create index mark_person on casework.mark (tenant_id, person_id);

-- A list of clients kept by name: codes of filter, order and columns, never a name of a person.
create table casework.view (
    tenant_id  int not null references access.tenant (id),
    id         uuid not null,
    account_id uuid not null references access.account (id),
    name       text not null,
    query      text not null,
    team       boolean not null,
    created_at timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid not null,
    primary key (tenant_id, id),
    unique (account_id, name)
);
create index view_account on casework.view (account_id);

-- When and about what someone gets the daily mail, and on which day it went last.
create table casework.digest (
    tenant_id   int not null references access.tenant (id),
    account_id  uuid not null references access.account (id),
    hour        int not null check (hour between 6 and 18),
    about       text[] not null,
    wanted      boolean not null,
    sent_on     date,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid not null,
    primary key (tenant_id, account_id)
);
create index digest_account on casework.digest (account_id);

-- A task that was put off: from which day to which, and why.
create table casework.postponement (
    tenant_id  int not null,
    id         uuid not null,
    task_id    uuid not null,
    person_id  uuid not null,
    from_day   date not null,
    to_day     date not null,
    why        text not null check (why in ('CLIENT_ASKED', 'NO_ANSWER', 'OTHERS', 'NO_TIME')),
    created_at timestamptz not null,
    created_by uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, task_id) references casework.task (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index postponement_task on casework.postponement (tenant_id, task_id, created_at desc);
create index postponement_person on casework.postponement (tenant_id, person_id);

do $$
declare
    col record;
    room text;
begin
    foreach room in array array['handover', 'mark', 'view', 'digest', 'postponement'] loop
        for col in select column_name from information_schema.columns where table_schema = 'casework' and table_name = room loop
            execute format('comment on column casework.%I.%I is %L', room, col.column_name,
                case when col.column_name = 'sealed' then 'pd:notes;keep:5y after close'
                     when room in ('view', 'digest') and col.column_name in ('name', 'query', 'hour', 'about')
                         then 'pd:settings;keep:until the account ends'
                     when col.column_name in ('modified_by', 'created_by') then 'pd:access_log;keep:5y after close'
                     when col.column_name in ('tenant_id', 'id', 'form', 'created_at', 'modified_at', 'team', 'wanted', 'sent_on', 'moved_at', 'ended_at')
                         then 'pd:none'
                     else 'pd:work;keep:5y after close' end);
        end loop;
        execute format('alter table casework.%I enable row level security', room);
        execute format('alter table casework.%I force row level security', room);
    end loop;
    foreach room in array array['handover', 'mark', 'postponement'] loop
        execute format('create policy reach on casework.%I as restrictive to ${app}
            using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()))', room);
        execute format('create policy own on casework.%I to ${app}
            using ((select access.self()) is null or person_id = (select access.self())) with check (true)', room);
    end loop;
    foreach room in array array['view', 'digest'] loop
        execute format('create policy own on casework.%I to ${app}
            using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()))', room);
    end loop;
end $$;
create policy job on casework.handover to ${job} using (true) with check (true);
create policy job on casework.digest to ${job} using (true) with check (true);

grant select, insert, update on casework.handover, casework.mark, casework.view, casework.digest to ${app};
grant delete on casework.mark, casework.view to ${app};
grant select, insert on casework.postponement to ${app};
grant select, update on casework.handover to ${job};
grant select, insert, update on casework.digest to ${job};
grant select (state) on casework.report to ${job};
