-- Sums of "does work pay?" in the file of a client: the facts that were typed and the rules of that day. A sum is never changed.
create table rules.income_check (
    tenant_id  int not null,
    person_id  uuid not null,
    id         uuid not null,
    asked      jsonb not null,
    rules      jsonb not null,
    made_by    uuid not null references access.account (id),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index income_check_person on rules.income_check (tenant_id, person_id, created_at);
create index income_check_made_by on rules.income_check (made_by);
comment on column rules.income_check.tenant_id is 'pd:none';
comment on column rules.income_check.person_id is 'pd:benefit;keep:5y';
comment on column rules.income_check.id is 'pd:none';
comment on column rules.income_check.asked is 'pd:benefit;keep:5y';
comment on column rules.income_check.rules is 'pd:none';
comment on column rules.income_check.made_by is 'pd:access_log;keep:5y';
comment on column rules.income_check.created_at is 'pd:none';

alter table rules.income_check enable row level security;
alter table rules.income_check force row level security;
create policy reach on rules.income_check as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on rules.income_check to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);

grant usage on schema rules to ${app};
grant select, insert on rules.income_check to ${app};
