-- Lists as they were shown: added once, never changed. The number is reckoned from the content, so the same list is kept once.
create table matching.shown_list (
    id                uuid not null unique,
    tenant_id         int not null references access.tenant (id),
    vacancy_tenant_id int not null,
    vacancy_id        uuid not null,
    made_by           uuid not null,
    created_at        timestamptz not null,
    wish              jsonb not null,
    tally             int[] not null,
    seed              bigint not null,
    index_version     bigint not null,
    taxonomy_version  bigint not null,
    software          text not null,
    primary key (tenant_id, id)
);
create index shown_list_vacancy on matching.shown_list (vacancy_id, created_at desc);

-- Who stood in it, in which place, with both scores and every verdict in short.
create table matching.shown_person (
    tenant_id        int not null,
    list_id          uuid not null,
    place            int not null,
    person_tenant_id int not null,
    person_id        uuid not null,
    to_job           int not null,
    to_client        int not null,
    verdicts         text not null,
    primary key (tenant_id, list_id, place),
    foreign key (tenant_id, list_id) references matching.shown_list (tenant_id, id),
    foreign key (person_tenant_id, person_id) references access.person (tenant_id, id)
);
create index shown_person_person on matching.shown_person (person_tenant_id, person_id);

alter table matching.shown_list enable row level security;
alter table matching.shown_list force row level security;
create policy reach on matching.shown_list to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy job on matching.shown_list to ${job} using (true);
alter table matching.shown_person enable row level security;
alter table matching.shown_person force row level security;
create policy reach on matching.shown_person as restrictive to ${app}
    using (tenant_id = (select access.tenant()) or person_tenant_id = any ((select access.owners())::int[]))
    with check (tenant_id = (select access.tenant()));
create policy own on matching.shown_person to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
create policy job on matching.shown_person to ${job} using (true);
-- Select and insert only: what was shown cannot be changed by anyone in the house.
grant select, insert on matching.shown_list, matching.shown_person to ${app};
grant select on matching.shown_list, matching.shown_person to ${job};

do $$
declare
    col record;
begin
    for col in select table_name, column_name from information_schema.columns
                where table_schema = 'matching' and table_name in ('shown_list', 'shown_person') loop
        execute format('comment on column matching.%I.%I is %L', col.table_name, col.column_name,
            case when col.table_name = 'shown_person' and col.column_name in ('person_id', 'place', 'to_job', 'to_client', 'verdicts')
                 then 'pd:match_log;keep:match_log' else 'pd:none' end);
    end loop;
end $$;
