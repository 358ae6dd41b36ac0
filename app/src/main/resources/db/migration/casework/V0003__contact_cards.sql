-- How clients reach who guides them: number, hours, place, a small picture; and who stands in while this person is away.
create table casework.contact_card (
    tenant_id   int not null references access.tenant (id),
    account_id  uuid not null references access.account (id),
    phone       text not null,
    hours       text not null,
    place       text not null,
    photo       bytea,
    modified_at timestamptz not null,
    modified_by uuid not null,
    created_at  timestamptz not null,
    primary key (tenant_id, account_id)
);
create index contact_card_account on casework.contact_card (account_id);

create table casework.substitute (
    tenant_id     int not null references access.tenant (id),
    id            uuid not null,
    account_id    uuid not null references access.account (id),
    substitute_id uuid not null references access.account (id),
    valid_from    date not null,
    valid_until   date not null,
    ended_at      timestamptz,
    created_at    timestamptz not null,
    modified_at   timestamptz not null,
    modified_by   uuid not null,
    primary key (tenant_id, id),
    check (valid_until >= valid_from),
    check (substitute_id <> account_id)
);
create index substitute_account on casework.substitute (account_id, valid_until) where ended_at is null;
create index substitute_away on casework.substitute (account_id);
create index substitute_other on casework.substitute (substitute_id);

do $$
declare
    col record;
begin
    for col in select table_name, column_name from information_schema.columns
                where table_schema = 'casework' and table_name in ('contact_card', 'substitute') loop
        execute format('comment on column casework.%I.%I is %L', col.table_name, col.column_name,
            case when col.column_name in ('phone', 'hours', 'place', 'photo') then 'pd:settings;keep:until the account ends'
                 else 'pd:none' end);
    end loop;
end $$;

alter table casework.contact_card enable row level security;
alter table casework.contact_card force row level security;
create policy own on casework.contact_card to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy job on casework.contact_card to ${job} using (true);
alter table casework.substitute enable row level security;
alter table casework.substitute force row level security;
create policy own on casework.substitute to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy job on casework.substitute to ${job} using (true);

grant select, insert, update on casework.contact_card, casework.substitute to ${app};
grant select on casework.contact_card, casework.substitute to ${job};
