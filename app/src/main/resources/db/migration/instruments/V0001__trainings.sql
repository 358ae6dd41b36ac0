-- Trainings on offer. Reference data: no persons, no organisation.
create table instruments.training (
    id             text primary key,
    title_nl       text not null,
    title_en       text not null,
    provider       text not null,
    weeks          int not null check (weeks between 1 and 104),
    cost_cents     int not null check (cost_cents >= 0),
    funder         text not null,
    first_start    date not null,
    every_weeks    int not null check (every_weeks between 1 and 52),
    skills         text[] not null,
    language       text not null,
    language_level text not null,
    certificates   text[] not null,
    created_at     timestamptz not null default now()
);
grant usage on schema instruments to ${app}, ${job};
grant select, insert on instruments.training to ${app}, ${job};

comment on table instruments.training is 'Trainings; starts repeat every so many weeks from the first.';
do $$
declare
    col record;
begin
    for col in select column_name from information_schema.columns
                where table_schema = 'instruments' and table_name = 'training' loop
        execute format('comment on column instruments.training.%I is %L', col.column_name, 'pd:none');
    end loop;
end $$;
