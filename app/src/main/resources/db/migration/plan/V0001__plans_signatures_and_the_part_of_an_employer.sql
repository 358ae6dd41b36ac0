-- The plan of a client. Each change is a new version that is never changed again; the words lie sealed.
create table plan.version (
    tenant_id  int not null,
    person_id  uuid not null,
    number     int not null check (number > 0),
    form       uuid not null,
    sealed     bytea not null,
    created_at timestamptz not null,
    created_by uuid not null,
    primary key (tenant_id, person_id, number),
    unique (tenant_id, form),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);

-- The part of a plan that one employer shares. Client and employer are of two organisations; each sees it, as the gate allows.
create table plan.joint (
    id                 uuid not null unique,
    person_tenant_id   int not null,
    person_id          uuid not null,
    employer_tenant_id int not null,
    introduction_id    uuid not null,
    state              text not null check (state in ('ASKED', 'OPEN', 'CLOSED')),
    created_at         timestamptz not null,
    modified_at        timestamptz not null,
    modified_by        uuid not null,
    primary key (person_tenant_id, id),
    foreign key (person_tenant_id, person_id) references access.person (tenant_id, id)
);
create index joint_person on plan.joint (person_tenant_id, person_id);
create index joint_employer on plan.joint (employer_tenant_id);
create unique index joint_one_at_a_time on plan.joint (person_tenant_id, person_id) where state <> 'CLOSED';

create table plan.joint_version (
    person_tenant_id   int not null,
    employer_tenant_id int not null,
    person_id          uuid not null,
    joint_id           uuid not null,
    number             int not null check (number > 0),
    form               uuid not null,
    sealed             bytea not null,
    created_at         timestamptz not null,
    created_by         uuid not null,
    primary key (person_tenant_id, joint_id, number),
    unique (person_tenant_id, form),
    foreign key (person_tenant_id, joint_id) references plan.joint (person_tenant_id, id),
    foreign key (person_tenant_id, person_id) references access.person (tenant_id, id)
);
create index joint_version_person on plan.joint_version (person_tenant_id, person_id);

create table plan.joint_signature (
    person_tenant_id   int not null,
    employer_tenant_id int not null,
    person_id          uuid not null,
    joint_id           uuid not null,
    party              text not null check (party in ('CLIENT', 'PROFESSIONAL', 'EMPLOYER')),
    number             int not null check (number >= 0),
    created_at         timestamptz not null,
    created_by         uuid not null,
    primary key (person_tenant_id, joint_id, party, number),
    foreign key (person_tenant_id, joint_id) references plan.joint (person_tenant_id, id),
    foreign key (person_tenant_id, person_id) references access.person (tenant_id, id)
);
create index joint_signature_person on plan.joint_signature (person_tenant_id, person_id);

-- A name under one version of the plan, and under the version of the employer's part that stood with it.
create table plan.signature (
    tenant_id    int not null,
    person_id    uuid not null,
    form         uuid not null,
    party        text not null check (party in ('CLIENT', 'PROFESSIONAL')),
    number       int not null,
    joint_id     uuid,
    joint_number int,
    voluntary    int check (voluntary between 1 and 5),
    way          text not null check (way in ('OWN', 'SHARED_SCREEN')),
    created_at   timestamptz not null,
    created_by   uuid not null,
    primary key (tenant_id, form),
    foreign key (tenant_id, person_id, number) references plan.version (tenant_id, person_id, number),
    foreign key (tenant_id, joint_id) references plan.joint (person_tenant_id, id),
    check ((joint_id is null) = (joint_number is null))
);
create index signature_version on plan.signature (tenant_id, person_id, number);
create index signature_joint on plan.signature (tenant_id, joint_id);

do $$
declare
    col record;
    room text;
begin
    foreach room in array array['version', 'signature', 'joint', 'joint_version', 'joint_signature'] loop
        for col in select column_name from information_schema.columns where table_schema = 'plan' and table_name = room loop
            execute format('comment on column plan.%I.%I is %L', room, col.column_name,
                case when col.column_name in ('person_id', 'sealed', 'voluntary', 'party', 'state') then 'pd:plan;keep:10y after close'
                     when col.column_name in ('modified_by', 'created_by') then 'pd:access_log;keep:10y after close'
                     else 'pd:none' end);
        end loop;
        execute format('alter table plan.%I enable row level security', room);
        execute format('alter table plan.%I force row level security', room);
        execute format('create policy own on plan.%I to ${app}
            using ((select access.self()) is null or person_id = (select access.self())) with check (true)', room);
    end loop;
    foreach room in array array['version', 'signature'] loop
        execute format('create policy reach on plan.%I as restrictive to ${app}
            using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()))', room);
    end loop;
    foreach room in array array['joint', 'joint_version', 'joint_signature'] loop
        execute format('create policy reach on plan.%I as restrictive to ${app}
            using (person_tenant_id = any ((select access.owners())::int[]) or employer_tenant_id = (select access.tenant()))
            with check (person_tenant_id = (select access.tenant()) or employer_tenant_id = (select access.tenant()))', room);
    end loop;
end $$;

grant usage on schema plan to ${app}, ${job};
grant select, insert on plan.version, plan.signature, plan.joint_version, plan.joint_signature to ${app};
grant select, insert, update on plan.joint to ${app};
