-- Practice talks of professionals with invented clients. No person in them; of the professional alone.
create table intake.practice (
    tenant_id    int not null,
    user_id      uuid not null,
    id           uuid not null,
    case_code    text not null,
    question_set text not null,
    begun_at     timestamptz not null,
    ended_at     timestamptz,
    answers      jsonb not null default '{}',
    asked        jsonb not null default '{}',
    causes       text[] not null default '{}',
    heard        text[] not null default '{}',
    route        text not null default '',
    review       jsonb not null default '{}',
    primary key (tenant_id, user_id, id),
    check ((ended_at is null) = (route = ''))
);
create unique index practice_one_open on intake.practice (tenant_id, user_id, case_code) where ended_at is null;
create index practice_of_case on intake.practice (tenant_id, case_code, user_id);
comment on column intake.practice.tenant_id is 'pd:none';
comment on column intake.practice.user_id is 'pd:practice;keep:12m';
comment on column intake.practice.id is 'pd:none';
comment on column intake.practice.case_code is 'pd:practice;keep:12m';
comment on column intake.practice.question_set is 'pd:none';
comment on column intake.practice.begun_at is 'pd:practice;keep:12m';
comment on column intake.practice.ended_at is 'pd:practice;keep:12m';
comment on column intake.practice.answers is 'pd:practice;keep:12m';
comment on column intake.practice.asked is 'pd:practice;keep:12m';
comment on column intake.practice.causes is 'pd:practice;keep:12m';
comment on column intake.practice.heard is 'pd:practice;keep:12m';
comment on column intake.practice.route is 'pd:practice;keep:12m';
comment on column intake.practice.review is 'pd:practice;keep:12m';

alter table intake.practice enable row level security;
alter table intake.practice force row level security;
create policy reach on intake.practice as restrictive to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy own on intake.practice to ${app} using ((select access.self()) is null) with check (true);
grant select, insert, update on intake.practice to ${app};
