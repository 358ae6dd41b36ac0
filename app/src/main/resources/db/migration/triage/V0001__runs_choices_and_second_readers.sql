-- What was known of someone on a day, and what the table of that day advised on it. A run is never changed.
create table triage.run (
    tenant_id    int not null,
    person_id    uuid not null,
    id           uuid not null,
    rule_version text not null,
    inputs       jsonb not null,
    advice       jsonb not null,
    made_by      uuid not null references access.account (id),
    created_at   timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index run_person on triage.run (tenant_id, person_id, created_at);
create index run_made_by on triage.run (made_by);
comment on column triage.run.tenant_id is 'pd:none';
comment on column triage.run.person_id is 'pd:triage_log;keep:5y';
comment on column triage.run.id is 'pd:none';
comment on column triage.run.rule_version is 'pd:none';
comment on column triage.run.inputs is 'pd:triage_log;keep:5y';
comment on column triage.run.advice is 'pd:triage_log;keep:5y';
comment on column triage.run.made_by is 'pd:access_log;keep:5y';
comment on column triage.run.created_at is 'pd:none';

-- The route that people chose after a run, once.
create table triage.choice (
    tenant_id    int not null,
    run_id       uuid not null,
    person_id    uuid not null,
    route        text not null check (route in ('WF1', 'WF2', 'SF1', 'SW1', 'ST1', 'RC1')),
    wish         text check (wish in ('WF1', 'WF2', 'SF1', 'SW1', 'ST1', 'RC1')),
    wish_words   text not null,
    reason       text check (reason in ('O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8')),
    reason_words text not null,
    review_on    date not null,
    second_until date,
    chosen_by    uuid not null references access.account (id),
    created_at   timestamptz not null,
    primary key (tenant_id, run_id),
    foreign key (tenant_id, run_id) references triage.run (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index choice_person on triage.choice (tenant_id, person_id);
create index choice_chosen_by on triage.choice (chosen_by);
comment on column triage.choice.tenant_id is 'pd:none';
comment on column triage.choice.run_id is 'pd:none';
comment on column triage.choice.person_id is 'pd:triage_log;keep:5y';
comment on column triage.choice.route is 'pd:triage_log;keep:5y';
comment on column triage.choice.wish is 'pd:triage_log;keep:5y';
comment on column triage.choice.wish_words is 'pd:triage_log;keep:5y';
comment on column triage.choice.reason is 'pd:triage_log;keep:5y';
comment on column triage.choice.reason_words is 'pd:triage_log;keep:5y';
comment on column triage.choice.review_on is 'pd:triage_log;keep:5y';
comment on column triage.choice.second_until is 'pd:triage_log;keep:5y';
comment on column triage.choice.chosen_by is 'pd:access_log;keep:5y';
comment on column triage.choice.created_at is 'pd:none';

-- What a second reader thinks of a choice, once.
create table triage.reading (
    tenant_id  int not null,
    run_id     uuid not null,
    person_id  uuid not null,
    agrees     boolean not null,
    words      text not null,
    read_by    uuid not null references access.account (id),
    created_at timestamptz not null,
    primary key (tenant_id, run_id),
    foreign key (tenant_id, run_id) references triage.choice (tenant_id, run_id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index reading_person on triage.reading (tenant_id, person_id);
create index reading_read_by on triage.reading (read_by);
comment on column triage.reading.tenant_id is 'pd:none';
comment on column triage.reading.run_id is 'pd:none';
comment on column triage.reading.person_id is 'pd:triage_log;keep:5y';
comment on column triage.reading.agrees is 'pd:triage_log;keep:5y';
comment on column triage.reading.words is 'pd:triage_log;keep:5y';
comment on column triage.reading.read_by is 'pd:access_log;keep:5y';
comment on column triage.reading.created_at is 'pd:none';

alter table triage.run enable row level security;
alter table triage.run force row level security;
create policy reach on triage.run as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on triage.run to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);

alter table triage.choice enable row level security;
alter table triage.choice force row level security;
create policy reach on triage.choice as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on triage.choice to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);

alter table triage.reading enable row level security;
alter table triage.reading force row level security;
create policy reach on triage.reading as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on triage.reading to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);

grant usage on schema triage to ${app};
grant select, insert on triage.run, triage.choice, triage.reading to ${app};
-- The job only hears which route was chosen, and when.
create policy job on triage.choice to ${job} using (true);
grant usage on schema triage to ${job};
grant select (tenant_id, run_id, person_id, route, created_at) on triage.choice to ${job};
