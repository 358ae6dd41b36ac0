-- Talks with a client. At most one is open.
create table intake.talk (
    tenant_id      int not null,
    person_id      uuid not null,
    id             uuid not null,
    kind           text not null check (kind in ('FULL', 'SHORT', 'REVIEW', 'INSTRUMENT', 'PLACEMENT', 'REFUSAL')),
    question_set   text not null,
    opened_by      uuid not null,
    opened_at      timestamptz not null,
    home_since     timestamptz,
    cause_asked_at timestamptz,
    closed_at      timestamptz,
    primary key (tenant_id, person_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create unique index talk_one_open on intake.talk (tenant_id, person_id) where closed_at is null;
comment on column intake.talk.tenant_id is 'pd:none';
comment on column intake.talk.person_id is 'pd:attitude;keep:24m active';
comment on column intake.talk.id is 'pd:none';
comment on column intake.talk.kind is 'pd:attitude;keep:24m active';
comment on column intake.talk.question_set is 'pd:none';
comment on column intake.talk.opened_by is 'pd:access_log;keep:24m active';
comment on column intake.talk.opened_at is 'pd:none';
comment on column intake.talk.home_since is 'pd:none';
comment on column intake.talk.cause_asked_at is 'pd:none';
comment on column intake.talk.closed_at is 'pd:none';

-- Answers are added and never changed; of two about the same part of a question the one with the highest number counts.
create table intake.answer (
    tenant_id  int not null,
    person_id  uuid not null,
    talk_id    uuid not null,
    number     int not null,
    question   text not null,
    part       text not null,
    value      text not null,
    skipped    text check (skipped in ('SKIPPED', 'PRIVATE', 'LATER')),
    voice      text not null check (voice in ('SELF', 'TOGETHER')),
    page       uuid not null,
    seen       int not null,
    entered_by uuid not null,
    created_at timestamptz not null,
    primary key (tenant_id, person_id, talk_id, number),
    foreign key (tenant_id, person_id, talk_id) references intake.talk (tenant_id, person_id, id)
);
comment on column intake.answer.tenant_id is 'pd:none';
comment on column intake.answer.person_id is 'pd:life_domains;keep:24m active';
comment on column intake.answer.talk_id is 'pd:none';
comment on column intake.answer.number is 'pd:none';
comment on column intake.answer.question is 'pd:life_domains;keep:24m active';
comment on column intake.answer.part is 'pd:life_domains;keep:24m active';
comment on column intake.answer.value is 'pd:life_domains;keep:24m active';
comment on column intake.answer.skipped is 'pd:life_domains;keep:24m active';
comment on column intake.answer.voice is 'pd:none';
comment on column intake.answer.page is 'pd:none';
comment on column intake.answer.seen is 'pd:none';
comment on column intake.answer.entered_by is 'pd:access_log;keep:24m active';
comment on column intake.answer.created_at is 'pd:none';

-- The blocks of a talk that were begun, how long they took and, when one was passed over, why.
create table intake.step (
    tenant_id   int not null,
    person_id   uuid not null,
    talk_id     uuid not null,
    block       text not null check (block in ('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L')),
    first_at    timestamptz not null,
    last_at     timestamptz not null,
    done_at     timestamptz,
    skip_reason text check (skip_reason in ('NOT_NOW', 'KNOWN', 'NOT_RELEVANT', 'NO_TIME', 'OTHER')),
    skip_words  text not null default '',
    primary key (tenant_id, person_id, talk_id, block),
    foreign key (tenant_id, person_id, talk_id) references intake.talk (tenant_id, person_id, id)
);
create index step_times on intake.step (tenant_id, first_at) where done_at is not null and skip_reason is null;
comment on column intake.step.tenant_id is 'pd:none';
comment on column intake.step.person_id is 'pd:attitude;keep:24m active';
comment on column intake.step.talk_id is 'pd:none';
comment on column intake.step.block is 'pd:none';
comment on column intake.step.first_at is 'pd:none';
comment on column intake.step.last_at is 'pd:none';
comment on column intake.step.done_at is 'pd:none';
comment on column intake.step.skip_reason is 'pd:attitude;keep:24m active';
comment on column intake.step.skip_words is 'pd:attitude;keep:24m active';

-- What a talk measured.
create table intake.score (
    tenant_id   int not null,
    person_id   uuid not null,
    talk_id     uuid not null,
    scale       text not null,
    position    int not null,
    mean        numeric(3, 1) not null,
    band        text not null check (band in ('LOW', 'MIDDLE', 'HIGH')),
    confidence  text not null check (confidence in ('LOW', 'MID', 'HIGH')),
    answered    int not null,
    items       int not null,
    capped      boolean not null,
    formula     text not null,
    measured_at timestamptz not null,
    primary key (tenant_id, person_id, talk_id, scale),
    foreign key (tenant_id, person_id, talk_id) references intake.talk (tenant_id, person_id, id)
);
comment on column intake.score.tenant_id is 'pd:none';
comment on column intake.score.person_id is 'pd:attitude;keep:24m active';
comment on column intake.score.talk_id is 'pd:none';
comment on column intake.score.scale is 'pd:attitude;keep:24m active';
comment on column intake.score.position is 'pd:none';
comment on column intake.score.mean is 'pd:attitude;keep:24m active';
comment on column intake.score.band is 'pd:attitude;keep:24m active';
comment on column intake.score.confidence is 'pd:attitude;keep:24m active';
comment on column intake.score.answered is 'pd:none';
comment on column intake.score.items is 'pd:none';
comment on column intake.score.capped is 'pd:attitude;keep:24m active';
comment on column intake.score.formula is 'pd:none';
comment on column intake.score.measured_at is 'pd:none';

alter table intake.talk enable row level security;
alter table intake.talk force row level security;
alter table intake.answer enable row level security;
alter table intake.answer force row level security;
alter table intake.step enable row level security;
alter table intake.step force row level security;
alter table intake.score enable row level security;
alter table intake.score force row level security;

create policy reach on intake.talk as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on intake.talk to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on intake.talk to ${job} using (true) with check (true);

create policy reach on intake.answer as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on intake.answer to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on intake.answer to ${job} using (true) with check (true);

create policy reach on intake.step as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on intake.step to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on intake.step to ${job} using (true) with check (true);

create policy reach on intake.score as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on intake.score to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on intake.score to ${job} using (true) with check (true);

grant usage on schema intake to ${app}, ${job};
grant select, insert on intake.answer to ${app};
grant select, insert, update on intake.talk, intake.step, intake.score to ${app};
-- The job fills a home and reads nothing of it.
grant insert on intake.talk, intake.answer, intake.step, intake.score to ${job};
