-- Instruments of the guides and of the region, and every version of them. No persons. Everyone reads them; an organisation writes
-- its own, and only the house itself writes what ships with the product (without an owner).
create table instruments.instrument (
    id          uuid primary key,
    version     int not null check (version >= 1),
    owner_id    int references access.tenant (id),
    created_at  timestamptz not null,
    modified_at timestamptz not null,
    modified_by uuid not null
);
create index instrument_by_owner on instruments.instrument (owner_id);

create table instruments.instrument_version (
    instrument_id uuid not null references instruments.instrument (id),
    version       int not null,
    content       jsonb not null,
    created_at    timestamptz not null,
    made_by       uuid not null,
    primary key (instrument_id, version)
);

alter table instruments.instrument enable row level security;
alter table instruments.instrument_version enable row level security;
create policy all_read on instruments.instrument for select to ${app}, ${job} using (true);
create policy own_add on instruments.instrument for insert to ${app} with check (owner_id = (select access.tenant()));
create policy own_change on instruments.instrument for update to ${app}
    using (owner_id = (select access.tenant())) with check (owner_id = (select access.tenant()));
create policy house_add on instruments.instrument for insert to ${job} with check (true);
create policy house_change on instruments.instrument for update to ${job} using (owner_id is null) with check (owner_id is null);
create policy all_read on instruments.instrument_version for select to ${app}, ${job} using (true);
create policy own_add on instruments.instrument_version for insert to ${app}
    with check (exists (select 1 from instruments.instrument i
                         where i.id = instrument_id and i.owner_id = (select access.tenant())));
create policy house_add on instruments.instrument_version for insert to ${job} with check (true);
grant select, insert, update on instruments.instrument to ${app}, ${job};
grant select, insert on instruments.instrument_version to ${app}, ${job};

do $$
declare
    part record;
begin
    for part in select table_name, column_name from information_schema.columns
                 where table_schema = 'instruments' and table_name in ('instrument', 'instrument_version') loop
        execute format('comment on column instruments.%I.%I is %L', part.table_name, part.column_name, 'pd:none');
    end loop;
end $$;
