-- Letters: posted by one organisation (sender), delivered to another (tenant). person_id and account_id say to whom;
-- neither means everyone of the organisation. Keys and facts only, never sentences.
create table post.letter (
    id               uuid not null unique,
    sender_tenant_id int not null references access.tenant (id),
    tenant_id        int not null references access.tenant (id),
    person_id        uuid,
    account_id       uuid references access.account (id),
    channel          text not null,
    template         text not null,
    facts            jsonb not null,
    state            text not null check (state in ('QUEUED', 'SENT', 'TRAY', 'FAILED')),
    attempts         int not null,
    next_attempt_at  timestamptz not null,
    settled_at       timestamptz,
    read_at          timestamptz,
    created_at       timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
create index letter_sender on post.letter (sender_tenant_id);
create index letter_person on post.letter (tenant_id, person_id, created_at desc);
create index letter_account on post.letter (account_id, created_at desc);
create index letter_waiting on post.letter (next_attempt_at) where state = 'QUEUED';

alter table post.letter enable row level security;
alter table post.letter force row level security;
-- Posting goes to any organisation in one's own name; reading and marking as read only in the own house, and for a client the own.
create policy posting on post.letter for insert to ${app}
    with check (sender_tenant_id = (select access.tenant()));
create policy own on post.letter for select to ${app}
    using (tenant_id = (select access.tenant()) and ((select access.self()) is null or person_id = (select access.self())));
create policy own_read on post.letter for update to ${app}
    using (tenant_id = (select access.tenant()) and ((select access.self()) is null or person_id = (select access.self())))
    with check (tenant_id = (select access.tenant()));
create policy job on post.letter to ${job} using (true) with check (true);

grant usage on schema post to ${app}, ${job};
grant select, insert on post.letter to ${app}, ${job};
grant update (read_at) on post.letter to ${app};
grant update (state, attempts, next_attempt_at, settled_at) on post.letter to ${job};

comment on table post.letter is 'The outbox and everyone''s inbox.';
do $$
declare
    col record;
begin
    for col in select column_name from information_schema.columns
                where table_schema = 'post' and table_name = 'letter' loop
        execute format('comment on column post.letter.%I is %L', col.column_name,
            case when col.column_name in ('person_id', 'template', 'facts') then 'pd:plan;keep:one year' else 'pd:none' end);
    end loop;
end $$;
