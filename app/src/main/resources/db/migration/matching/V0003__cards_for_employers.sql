-- Cards without a name that an employer may see. A copy of what was shared for that, dealt by a job, so that an employer
-- never touches what is known of a person. Gone at once when the person rests, withdraws or disputes.
create table matching.card (
    id                 uuid not null unique,
    person_tenant_id   int not null,
    person_id          uuid not null,
    vacancy_tenant_id  int not null,
    vacancy_id         uuid not null,
    employer_tenant_id int not null references access.tenant (id),
    code_name          text not null,
    place              int not null,
    body               jsonb not null,
    dealt_on           date not null,
    created_at         timestamptz not null,
    primary key (vacancy_id, person_id),
    foreign key (person_tenant_id, person_id) references access.person (tenant_id, id)
);
create index card_person on matching.card (person_tenant_id, person_id);
create index card_employer on matching.card (employer_tenant_id, vacancy_id, place);
alter table matching.card enable row level security;
alter table matching.card force row level security;
create policy reach on matching.card as restrictive to ${app}
    using (employer_tenant_id = (select access.tenant()));
create policy own on matching.card to ${app}
    using ((select access.self()) is null or person_id = (select access.self()));
create policy job on matching.card to ${job} using (true) with check (true);
grant select on matching.card to ${app};
grant select, insert, delete on matching.card to ${job};

do $$
declare
    col record;
begin
    for col in select column_name from information_schema.columns
                where table_schema = 'matching' and table_name = 'card' loop
        execute format('comment on column matching.card.%I is %L', col.column_name,
            case when col.column_name in ('person_id', 'code_name', 'place', 'body')
                 then 'pd:skills_wishes;keep:one day' else 'pd:none' end);
    end loop;
end $$;
