-- Employers, their sites and contacts, and what they ask and offer. tenant_id is the service point that keeps the file,
-- employer_tenant_id the employer itself; both may write it.
create table employers.employer (
    tenant_id          int not null references access.tenant (id),
    employer_tenant_id int not null unique references access.tenant (id),
    name               text not null,
    sector             text not null check (sector ~ '^[A-U]$'),
    size               text not null check (size in ('MICRO', 'SMALL', 'MIDDLE', 'LARGE')),
    created_at         timestamptz not null default now(),
    modified_at        timestamptz,
    modified_by        uuid,
    primary key (tenant_id, employer_tenant_id)
);

create table employers.site (
    tenant_id          int not null,
    employer_tenant_id int not null,
    number             int not null,
    name               text not null,
    postcode           int not null check (postcode between 1000 and 9999),
    town               text not null,
    created_at         timestamptz not null default now(),
    primary key (tenant_id, employer_tenant_id, number),
    foreign key (tenant_id, employer_tenant_id) references employers.employer (tenant_id, employer_tenant_id)
);

create table employers.contact (
    tenant_id          int not null,
    employer_tenant_id int not null,
    number             int not null,
    name               text not null,
    role               text not null,
    phone              text not null,
    email              text not null,
    created_at         timestamptz not null default now(),
    primary key (tenant_id, employer_tenant_id, number),
    foreign key (tenant_id, employer_tenant_id) references employers.employer (tenant_id, employer_tenant_id)
);

create table employers.vacancy (
    id                 uuid not null unique,
    tenant_id          int not null,
    employer_tenant_id int not null,
    kind               text not null,
    title              text not null,
    town               text not null,
    hours_least        int not null check (hours_least between 1 and 40),
    hours_most         int not null check (hours_most between hours_least and 40),
    positions          int not null check (positions between 1 and 999),
    start_on           date,
    closing_on         date,
    words              text not null,
    sought             tsvector generated always as (to_tsvector('simple'::regconfig, words)) stored,
    body               jsonb not null,
    version            int not null check (version >= 1),
    opened_at          timestamptz not null,
    closed_at          timestamptz,
    close_reason       text,
    created_at         timestamptz not null default now(),
    modified_at        timestamptz,
    modified_by        uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, employer_tenant_id) references employers.employer (tenant_id, employer_tenant_id),
    check ((closed_at is null) = (close_reason is null)),
    check (not body -> 'asked' ? 'diploma' or body #> '{asked,diploma}' = 'null'::jsonb
           or body #>> '{asked,diploma,ground}' is not null)
);
create index vacancy_employer on employers.vacancy (tenant_id, employer_tenant_id);
create index vacancy_of_employer on employers.vacancy (employer_tenant_id, opened_at);
create index vacancy_open on employers.vacancy (tenant_id, opened_at desc) where closed_at is null;
create index vacancy_closing on employers.vacancy (closing_on) where closed_at is null;

do $$
declare
    place text;
begin
    foreach place in array array ['employer', 'site', 'contact', 'vacancy'] loop
        execute format('alter table employers.%I enable row level security', place);
        execute format('alter table employers.%I force row level security', place);
        execute format('create policy reach on employers.%I to ${app}
            using (tenant_id = any ((select access.sources())::int[]) or employer_tenant_id = (select access.tenant()))
            with check (tenant_id = (select access.tenant()) or employer_tenant_id = (select access.tenant()))', place);
        execute format('create policy job on employers.%I to ${job} using (true) with check (true)', place);
    end loop;
end $$;

grant usage on schema employers to ${app}, ${job};
grant select, insert on employers.employer, employers.site, employers.contact, employers.vacancy to ${app}, ${job};
grant update on employers.employer, employers.vacancy to ${app};
grant update (closed_at, close_reason, version, modified_at) on employers.vacancy to ${job};

comment on table employers.employer is 'Employers of the region and who keeps their file.';
comment on table employers.site is 'Places where an employer works.';
comment on table employers.contact is 'People to call at an employer.';
comment on table employers.vacancy is 'What an employer asks and offers; columns for what is searched, body for the rest.';

do $$
declare
    col record;
begin
    for col in select table_name, column_name from information_schema.columns
                where table_schema = 'employers' and table_name in ('employer', 'site', 'contact', 'vacancy') loop
        execute format('comment on column employers.%I.%I is %L', col.table_name, col.column_name,
            case when col.table_name = 'contact' and col.column_name in ('name', 'role', 'phone', 'email')
                   or col.table_name = 'vacancy' and col.column_name = 'body'
                 then 'pd:employer_file;keep:two years after the last vacancy' else 'pd:none' end);
    end loop;
end $$;

-- Taking over many vacancies goes by way of a temporary table, as the job role: a table with row security takes no copy.
do $$
begin
    execute format('grant temporary on database %I to ${job}', current_database());
end $$;
