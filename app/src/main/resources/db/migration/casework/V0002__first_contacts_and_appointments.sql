-- Tasks may be urgent, a call or choosing a time.
alter table casework.task drop constraint task_kind_check;
alter table casework.task add constraint task_kind_check check
    (kind in ('OWN', 'TALK', 'NOTICE', 'ANSWER', 'QUESTION', 'MEETING', 'URGENT', 'CALL', 'APPOINTMENT'));

-- Someone who reports: no client yet. The number is the one the person gets on becoming a client. Who it is lies sealed.
create table casework.report (
    tenant_id      int not null references access.tenant (id),
    id             uuid not null,
    form           uuid not null,
    desk           boolean not null,
    origin         text not null,
    sealed         bytea not null,
    position       text not null check (position in ('JOB', 'SELF_EMPLOYED', 'BENEFIT', 'NONE', 'OTHER')),
    urgent         text[] not null,
    urgent_done_at timestamptz,
    urgent_done_by uuid,
    state          text not null check (state in ('NEW', 'PLANNED', 'DONE', 'LINKED')),
    person_id      uuid,
    contact_id     uuid references access.account (id),
    version        int not null,
    created_at     timestamptz not null,
    modified_at    timestamptz not null,
    modified_by    uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create unique index report_form on casework.report (form);
create index report_person on casework.report (tenant_id, person_id);
create index report_contact on casework.report (contact_id);
create index report_oldest on casework.report (tenant_id, state, created_at);
create index report_origin on casework.report (origin, created_at);

-- What was done with a first contact, by whom and why; never changed.
create table casework.report_step (
    tenant_id  int not null,
    id         uuid not null,
    report_id  uuid not null,
    what       text not null,
    person_id  uuid,
    why        text not null,
    created_at timestamptz not null,
    created_by uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, report_id) references casework.report (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index report_step_report on casework.report_step (tenant_id, report_id, created_at);
create index report_step_person on casework.report_step (tenant_id, person_id);

create table casework.appointment (
    tenant_id   int not null,
    id          uuid not null,
    form        uuid not null,
    person_id   uuid not null,
    with_id     uuid not null references access.account (id),
    kind        text not null,
    way         text not null,
    place       text not null,
    minutes     int not null check (minutes between 5 and 240),
    offered     timestamptz[] not null,
    starts_at   timestamptz,
    state       text not null check (state in ('OFFERED', 'PLANNED', 'KEPT', 'MISSED', 'CANCELLED')),
    began_at    timestamptz not null,
    step        text check (step in ('DAY_BEFORE', 'ASK_AGAIN', 'ASK_ON_PAPER', 'BACK')),
    step_at     timestamptz,
    paused_why  text,
    version     int not null,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create unique index appointment_form on casework.appointment (tenant_id, form);
create index appointment_person on casework.appointment (tenant_id, person_id, created_at desc);
create index appointment_diary on casework.appointment (with_id, starts_at);
create index appointment_due on casework.appointment (step_at) where step is not null and paused_why is null;

do $$
declare
    col record;
begin
    for col in select table_name, column_name from information_schema.columns
                where table_schema = 'casework' and table_name in ('report', 'report_step', 'appointment') loop
        execute format('comment on column casework.%I.%I is %L', col.table_name, col.column_name,
            case when col.column_name in ('sealed', 'position', 'urgent', 'origin', 'why') then 'pd:report;keep:5y after close'
                 when col.column_name in ('person_id', 'with_id', 'contact_id', 'kind', 'way', 'place', 'offered', 'starts_at', 'paused_why')
                     then 'pd:work;keep:5y after close'
                 when col.column_name in ('modified_by', 'created_by', 'urgent_done_by') then 'pd:access_log;keep:5y after close'
                 else 'pd:none' end);
    end loop;
end $$;

alter table casework.report enable row level security;
alter table casework.report force row level security;
create policy reach on casework.report as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on casework.report to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on casework.report to ${job} using (true) with check (true);
alter table casework.report_step enable row level security;
alter table casework.report_step force row level security;
create policy reach on casework.report_step as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on casework.report_step to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
alter table casework.appointment enable row level security;
alter table casework.appointment force row level security;
create policy reach on casework.appointment as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on casework.appointment to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on casework.appointment to ${job} using (true) with check (true);

grant select, insert, update on casework.report, casework.appointment to ${app};
grant select, insert on casework.report_step to ${app};
grant insert on casework.report to ${job};
grant select (tenant_id, id, form, origin, desk, created_at) on casework.report to ${job};
grant select, update on casework.appointment to ${job};
