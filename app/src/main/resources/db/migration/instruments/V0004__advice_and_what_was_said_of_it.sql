-- An advice as it was when something of it was answered: codes and numbers, never changed. The same advice is there once.
create table instruments.advice (
    tenant_id  int not null,
    person_id  uuid not null,
    id         uuid not null,
    chosen     jsonb not null,
    not_now    jsonb not null,
    numbers    jsonb not null,
    shown_at   timestamptz not null,
    shown_to   uuid not null,
    primary key (tenant_id, person_id, id)
);
comment on table instruments.advice is 'Advice as it was when it was answered, to be read again.';

-- What was said of a proposal: yes, or no and why. Each answer stays; the last one counts.
create table instruments.advice_answer (
    tenant_id     int not null,
    person_id     uuid not null,
    seq           bigint generated always as identity,
    instrument_id uuid not null references instruments.instrument (id),
    version       int not null,
    kind          text not null check (kind in ('CHOSEN', 'REFUSED')),
    reason        text not null,
    answered_at   timestamptz not null,
    answered_by   uuid not null,
    primary key (tenant_id, person_id, seq)
);
create index advice_answer_by_instrument on instruments.advice_answer (instrument_id);
comment on table instruments.advice_answer is 'What was said of a proposal.';

do $$
declare
    room text;
    col record;
begin
    for room in select unnest(array['advice', 'advice_answer']) loop
        execute format('alter table instruments.%I enable row level security', room);
        execute format('alter table instruments.%I force row level security', room);
        execute format('create policy reach on instruments.%I as restrictive to ${app}
            using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()))', room);
        execute format('create policy own on instruments.%I to ${app}
            using ((select access.self()) is null or person_id = (select access.self())) with check (true)', room);
    end loop;
    for col in select table_name, column_name from information_schema.columns
                where table_schema = 'instruments' and table_name in ('advice', 'advice_answer') loop
        execute format('comment on column instruments.%I.%I is %L', col.table_name, col.column_name,
                       case when col.column_name in ('tenant_id', 'version') then 'pd:none' else 'pd:advice;keep:5y' end);
    end loop;
end $$;
grant select, insert on instruments.advice to ${app};
grant select, insert on instruments.advice_answer to ${app};
