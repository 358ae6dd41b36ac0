-- Someone acts for a person with a written mandate, from a day until a day; ended at any moment. Never longer than a year.
create table access.mandate (
    id          uuid not null unique,
    tenant_id   int not null,
    person_id   uuid not null,
    account_id  uuid not null references access.account (id),
    valid_from  date not null,
    valid_until date not null check (valid_until between valid_from and valid_from + 366),
    given_by    uuid not null,
    ended_at    timestamptz,
    ended_by    uuid,
    created_at  timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index mandate_person on access.mandate (tenant_id, person_id);
create index mandate_account on access.mandate (account_id, person_id);
alter table access.mandate enable row level security;
alter table access.mandate force row level security;
create policy reach on access.mandate as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on access.mandate to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on access.mandate to ${job} using (true);
grant select, insert on access.mandate to ${app};
grant update (ended_at, ended_by) on access.mandate to ${app};

comment on column access.mandate.id is 'pd:none';
comment on column access.mandate.tenant_id is 'pd:none';
comment on column access.mandate.person_id is 'pd:mandate;keep:file';
comment on column access.mandate.account_id is 'pd:mandate;keep:file';
comment on column access.mandate.valid_from is 'pd:mandate;keep:file';
comment on column access.mandate.valid_until is 'pd:mandate;keep:file';
comment on column access.mandate.given_by is 'pd:mandate;keep:file';
comment on column access.mandate.ended_at is 'pd:mandate;keep:file';
comment on column access.mandate.ended_by is 'pd:mandate;keep:file';
comment on column access.mandate.created_at is 'pd:none';
