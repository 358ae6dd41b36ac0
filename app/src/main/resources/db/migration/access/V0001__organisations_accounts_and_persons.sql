-- What row security reads: set by the gate as the first statement of its transaction, gone with it.
create function access.tenant() returns int language sql stable as
$$ select nullif(current_setting('app.tenant', true), '')::int $$;
create function access.owners() returns int[] language sql stable as
$$ select coalesce(string_to_array(nullif(current_setting('app.owners', true), ''), ',')::int[], '{}') $$;
create function access.sources() returns int[] language sql stable as
$$ select coalesce(string_to_array(nullif(current_setting('app.sources', true), ''), ',')::int[], '{}') $$;
create function access.self() returns uuid language sql stable as
$$ select nullif(current_setting('app.self', true), '')::uuid $$;

create table access.tenant (
    id          int generated always as identity primary key,
    code        text not null unique,
    name        text not null,
    kind        text not null,
    created_at  timestamptz not null default now()
);

create table access.tenant_grant (
    owner_tenant_id   int not null references access.tenant (id),
    reader_tenant_id  int not null references access.tenant (id),
    data_group        text not null,
    purpose           text not null,
    valid_from        date not null,
    valid_until       date,
    created_at        timestamptz not null default now(),
    primary key (reader_tenant_id, owner_tenant_id, data_group, purpose, valid_from)
);
create index tenant_grant_owner on access.tenant_grant (owner_tenant_id);

create table access.person (
    id          uuid primary key,
    tenant_id   int not null references access.tenant (id),
    shielded    boolean not null default false,
    created_at  timestamptz not null default now(),
    modified_at timestamptz,
    modified_by uuid,
    unique (tenant_id, id)
);
alter table access.person enable row level security;
alter table access.person force row level security;
create policy reach on access.person as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on access.person to ${app}
    using ((select access.self()) is null or id = (select access.self())) with check (true);
create policy job on access.person to ${job} using (true) with check (true);

create table access.account (
    id             uuid primary key,
    tenant_id      int not null references access.tenant (id),
    login          text not null unique,
    name           text not null,
    roles          text[] not null,
    person_id      uuid,
    sees_shielded  boolean not null default false,
    story          text not null default '',
    password_hash  text not null,
    disabled_at    timestamptz,
    created_at     timestamptz not null,
    modified_at    timestamptz,
    modified_by    uuid,
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index account_person on access.account (tenant_id, person_id);

create table access.caseload (
    tenant_id   int not null,
    person_id   uuid not null,
    account_id  uuid not null references access.account (id),
    kind        text not null check (kind in ('OWNER', 'SUBSTITUTE')),
    valid_from  date not null,
    valid_until date,
    created_at  timestamptz not null default now(),
    primary key (tenant_id, person_id, account_id, valid_from),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index caseload_account on access.caseload (account_id, person_id);
create unique index caseload_one_owner on access.caseload (tenant_id, person_id) where kind = 'OWNER' and valid_until is null;
alter table access.caseload enable row level security;
alter table access.caseload force row level security;
create policy reach on access.caseload as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on access.caseload to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on access.caseload to ${job} using (true) with check (true);

create table access.team (
    id         uuid primary key,
    tenant_id  int not null references access.tenant (id),
    name       text not null,
    created_at timestamptz not null default now()
);
create index team_tenant on access.team (tenant_id);

create table access.team_member (
    team_id    uuid not null references access.team (id),
    account_id uuid not null references access.account (id),
    created_at timestamptz not null default now(),
    primary key (team_id, account_id)
);
create index team_member_account on access.team_member (account_id);

create table access.broken_glass (
    tenant_id   int not null,
    person_id   uuid not null,
    account_id  uuid not null references access.account (id),
    ground      text not null,
    reason_text text not null,
    opened_at   timestamptz not null,
    until       timestamptz not null,
    primary key (tenant_id, person_id, account_id, opened_at),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index broken_glass_account on access.broken_glass (account_id);
alter table access.broken_glass enable row level security;
alter table access.broken_glass force row level security;
create policy reach on access.broken_glass to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy job on access.broken_glass to ${job} using (true);

grant usage on schema access to ${app}, ${job};
grant select, insert on access.tenant, access.tenant_grant to ${app}, ${job};
grant update on access.tenant_grant to ${app};
grant select, insert, update on access.person, access.caseload to ${app}, ${job};
grant select, insert, update on access.account to ${job};
grant select, insert, delete on access.team, access.team_member to ${app}, ${job};
grant select, insert on access.broken_glass to ${app};
grant select on access.broken_glass to ${job};
