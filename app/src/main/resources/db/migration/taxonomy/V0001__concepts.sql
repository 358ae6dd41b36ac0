-- Occupations, skills, groups and how they hang together. Reference data: no tenant.
create table taxonomy.version (
    only_row boolean primary key default true check (only_row),
    number bigint not null,
    changed_at timestamptz not null default current_timestamp
);
insert into taxonomy.version (number) values (0);

create table taxonomy.skill (
    number int generated always as identity primary key,
    code text not null unique,
    kind text not null check (kind in ('SKILL', 'KNOWLEDGE', 'CAPABILITY')),
    label_nl text,
    label_en text,
    alt_nl text not null default '',
    alt_en text not null default '',
    check (label_nl is not null or label_en is not null)
);

create table taxonomy.occupation (
    number int generated always as identity primary key,
    code text not null unique,
    source_code text not null default '',
    isco text not null default '',
    label_nl text,
    label_en text,
    alt_nl text not null default '',
    alt_en text not null default '',
    check (label_nl is not null or label_en is not null)
);

create table taxonomy.skill_group (
    code text primary key,
    notation text not null default '',
    label_nl text,
    label_en text,
    check (label_nl is not null or label_en is not null)
);

create table taxonomy.isco_group (
    code text primary key,
    label_nl text,
    label_en text,
    check (label_nl is not null or label_en is not null)
);

create table taxonomy.occupation_skill (
    occupation int not null references taxonomy.occupation,
    skill int not null references taxonomy.skill,
    strength text not null check (strength in ('ESSENTIAL', 'OPTIONAL')),
    primary key (occupation, skill)
);
create index occupation_skill_by_skill on taxonomy.occupation_skill (skill);

create table taxonomy.broader (
    narrower text not null,
    broader text not null,
    primary key (narrower, broader)
);

create table taxonomy.mapping (
    from_code text not null,
    to_code text not null,
    relation text not null,
    primary key (from_code, to_code)
);

do $$
declare part record;
begin
    for part in select c.table_name, c.column_name from information_schema.columns c where c.table_schema = 'taxonomy' and c.table_name <> 'flyway_history' loop
        execute format('comment on column taxonomy.%I.%I is %L', part.table_name, part.column_name, 'pd:none');
    end loop;
end $$;

grant usage on schema taxonomy to ${app}, ${job};
grant select on taxonomy.version, taxonomy.skill, taxonomy.occupation, taxonomy.skill_group, taxonomy.isco_group, taxonomy.occupation_skill, taxonomy.broader, taxonomy.mapping to ${app}, ${job};
