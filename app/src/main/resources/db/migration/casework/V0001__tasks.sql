-- What someone has to do for a client. Made by hand or by news; news makes one task for one origin, however often it comes.
create table casework.task (
    tenant_id   int not null,
    id          uuid not null,
    person_id   uuid not null,
    owner_id    uuid references access.account (id),
    kind        text not null check (kind in ('OWN', 'TALK', 'NOTICE', 'ANSWER', 'QUESTION', 'MEETING')),
    due         date not null,
    reason      jsonb not null,
    origin      text,
    done_at     timestamptz,
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index task_person on casework.task (tenant_id, person_id);
create index task_owner on casework.task (owner_id) where done_at is null;
create unique index task_origin on casework.task (tenant_id, origin) where origin is not null;
comment on column casework.task.tenant_id is 'pd:none';
comment on column casework.task.id is 'pd:none';
comment on column casework.task.person_id is 'pd:work;keep:5y after close';
comment on column casework.task.owner_id is 'pd:work;keep:5y after close';
comment on column casework.task.kind is 'pd:work;keep:5y after close';
comment on column casework.task.due is 'pd:work;keep:5y after close';
comment on column casework.task.reason is 'pd:work;keep:5y after close';
comment on column casework.task.origin is 'pd:work;keep:5y after close';
comment on column casework.task.done_at is 'pd:work;keep:5y after close';
comment on column casework.task.created_at is 'pd:none';
comment on column casework.task.modified_at is 'pd:none';
comment on column casework.task.modified_by is 'pd:access_log;keep:5y after close';

alter table casework.task enable row level security;
alter table casework.task force row level security;
create policy reach on casework.task as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on casework.task to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on casework.task to ${job} using (true) with check (true);

grant usage on schema casework to ${app}, ${job};
grant select, insert, update on casework.task to ${app}, ${job};
