-- Introductions of one person to one employer. Three organisations stand around a row; each sees it, as the gate allows.
create table matching.introduction (
    id                 uuid primary key,
    person_tenant_id   int not null,
    person_id          uuid not null,
    vacancy_tenant_id  int not null,
    vacancy_id         uuid not null,
    employer_tenant_id int not null,
    origin             text not null check (origin in ('PROFESSIONAL', 'EMPLOYER')),
    code_name          text not null,
    reason_text        text not null,
    proposed_by        uuid not null,
    created_at         timestamptz not null,
    version            int not null,
    state              text not null check (state in ('ASKED', 'AGREED', 'MET', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'STOPPED')),
    deadline_at        timestamptz not null,
    question_text      text,
    answered_how       text check (answered_how in ('SELF', 'ON_BEHALF')),
    meeting_on         date,
    outcome            text,
    ended_by           text,
    ended_why          text,
    ended_text         text,
    modified_at        timestamptz not null,
    modified_by        uuid,
    unique (person_tenant_id, id),
    foreign key (person_tenant_id, person_id) references access.person (tenant_id, id)
);
create index introduction_person on matching.introduction (person_tenant_id, person_id);
create index introduction_vacancy on matching.introduction (vacancy_tenant_id, vacancy_id);
create index introduction_employer on matching.introduction (employer_tenant_id);
create index introduction_deadline on matching.introduction (deadline_at) where state = 'ASKED';
-- Pressing twice, or two colleagues at once, is one introduction.
create unique index introduction_one_open on matching.introduction (person_id, vacancy_id) where state in ('ASKED', 'AGREED');

alter table matching.introduction enable row level security;
alter table matching.introduction force row level security;
create policy reach on matching.introduction as restrictive to ${app}
    using (person_tenant_id = any ((select access.owners())::int[])
           or vacancy_tenant_id = (select access.tenant())
           or employer_tenant_id = (select access.tenant()))
    with check (person_tenant_id = (select access.tenant())
           or vacancy_tenant_id = (select access.tenant())
           or employer_tenant_id = (select access.tenant()));
create policy own on matching.introduction to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on matching.introduction to ${job} using (true) with check (true);

-- What the parties learned of each other. A row exists only while there is a yes, and can be read only then.
create table matching.exchanged (
    introduction_id    uuid not null,
    person_tenant_id   int not null,
    person_id          uuid not null,
    vacancy_tenant_id  int not null,
    employer_tenant_id int not null,
    sealed             bytea not null,
    created_at         timestamptz not null,
    primary key (person_tenant_id, introduction_id),
    foreign key (person_tenant_id, introduction_id) references matching.introduction (person_tenant_id, id),
    foreign key (person_tenant_id, person_id) references access.person (tenant_id, id)
);
create index exchanged_person on matching.exchanged (person_tenant_id, person_id);
alter table matching.exchanged enable row level security;
alter table matching.exchanged force row level security;
create policy reach on matching.exchanged as restrictive to ${app}
    using ((person_tenant_id = any ((select access.owners())::int[])
            or vacancy_tenant_id = (select access.tenant())
            or employer_tenant_id = (select access.tenant()))
           and exists (select from matching.introduction i where i.id = introduction_id and i.state in ('AGREED', 'MET')))
    with check (person_tenant_id = (select access.tenant())
           and exists (select from matching.introduction i where i.id = introduction_id and i.state = 'AGREED'));
create policy own on matching.exchanged to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on matching.exchanged to ${job} using (true);

grant usage on schema matching to ${app}, ${job};
grant select, insert, update on matching.introduction to ${app}, ${job};
grant select, insert on matching.exchanged to ${app};
-- The job takes names away when an introduction ends; it never reads what is sealed.
grant delete on matching.exchanged to ${job};
grant select (introduction_id) on matching.exchanged to ${job};

comment on column matching.introduction.id is 'pd:none';
comment on column matching.introduction.person_tenant_id is 'pd:none';
comment on column matching.introduction.person_id is 'pd:match_log;keep:match_log';
comment on column matching.introduction.vacancy_tenant_id is 'pd:none';
comment on column matching.introduction.vacancy_id is 'pd:none';
comment on column matching.introduction.employer_tenant_id is 'pd:none';
comment on column matching.introduction.origin is 'pd:none';
comment on column matching.introduction.code_name is 'pd:match_log;keep:match_log';
comment on column matching.introduction.reason_text is 'pd:match_log;keep:match_log';
comment on column matching.introduction.proposed_by is 'pd:none';
comment on column matching.introduction.created_at is 'pd:none';
comment on column matching.introduction.version is 'pd:none';
comment on column matching.introduction.state is 'pd:match_log;keep:match_log';
comment on column matching.introduction.deadline_at is 'pd:none';
comment on column matching.introduction.question_text is 'pd:match_log;keep:match_log';
comment on column matching.introduction.answered_how is 'pd:none';
comment on column matching.introduction.meeting_on is 'pd:placement;keep:match_log';
comment on column matching.introduction.outcome is 'pd:placement;keep:match_log';
comment on column matching.introduction.ended_by is 'pd:none';
comment on column matching.introduction.ended_why is 'pd:match_log;keep:match_log';
comment on column matching.introduction.ended_text is 'pd:match_log;keep:match_log';
comment on column matching.introduction.modified_at is 'pd:none';
comment on column matching.introduction.modified_by is 'pd:none';
comment on column matching.exchanged.introduction_id is 'pd:none';
comment on column matching.exchanged.person_tenant_id is 'pd:none';
comment on column matching.exchanged.person_id is 'pd:identity;keep:introduction';
comment on column matching.exchanged.vacancy_tenant_id is 'pd:none';
comment on column matching.exchanged.employer_tenant_id is 'pd:none';
comment on column matching.exchanged.sealed is 'pd:identity;keep:introduction';
comment on column matching.exchanged.created_at is 'pd:none';
