-- Places of the country and rules with numbers and dates. Reference data: no tenant.
create table taxonomy.region (
    code text primary key,
    name text not null
);

create table taxonomy.municipality (
    code text primary key,
    name text not null,
    region text not null references taxonomy.region
);
create index municipality_by_region on taxonomy.municipality (region);

create table taxonomy.postcode_area (
    pc4 text primary key check (pc4 ~ '^[1-9][0-9]{3}$'),
    place text not null,
    municipality text not null references taxonomy.municipality,
    lat double precision not null check (lat between 50 and 54),
    lon double precision not null check (lon between 3 and 8)
);
create index postcode_area_by_municipality on taxonomy.postcode_area (municipality);

create table taxonomy.postcode_centre (
    pc2 text primary key check (pc2 ~ '^[1-9][0-9]$'),
    place text not null,
    lat double precision not null,
    lon double precision not null
);

create table taxonomy.rule_parameter (
    key text not null,
    value bigint not null,
    unit text not null,
    valid_from date not null,
    valid_to date,
    source text not null,
    certainty text not null check (certainty in ('LAW', 'PUBLISHED', 'PRACTICE', 'OWN')),
    primary key (key, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

do $$
declare part record;
begin
    for part in select c.table_name, c.column_name from information_schema.columns c where c.table_schema = 'taxonomy' and c.table_name <> 'flyway_history' loop
        execute format('comment on column taxonomy.%I.%I is %L', part.table_name, part.column_name, 'pd:none');
    end loop;
end $$;

grant select on taxonomy.region, taxonomy.municipality, taxonomy.postcode_area, taxonomy.postcode_centre, taxonomy.rule_parameter to ${app}, ${job};
