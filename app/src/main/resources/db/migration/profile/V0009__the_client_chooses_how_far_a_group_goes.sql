-- How far the client lets a group of data go. Each choice is a row; the last one stands.
create table profile.share_choice (
    tenant_id  int not null,
    person_id  uuid not null,
    data_group text not null,
    seq        int not null,
    most       text not null check (most in ('TEAM', 'CHAIN', 'ANON')),
    chosen_by  uuid not null,
    created_at timestamptz not null,
    primary key (tenant_id, person_id, data_group, seq),
    foreign key (tenant_id, person_id) references access.person (tenant_id, id)
);
comment on column profile.share_choice.tenant_id is 'pd:none';
comment on column profile.share_choice.person_id is 'pd:skills_wishes;keep:24m active';
comment on column profile.share_choice.data_group is 'pd:none';
comment on column profile.share_choice.seq is 'pd:none';
comment on column profile.share_choice.most is 'pd:skills_wishes;keep:24m active';
comment on column profile.share_choice.chosen_by is 'pd:access_log;keep:24m active';
comment on column profile.share_choice.created_at is 'pd:none';
alter table profile.share_choice enable row level security;
alter table profile.share_choice force row level security;
create policy reach on profile.share_choice as restrictive to ${app}
    using (tenant_id = any ((select access.owners())::int[])) with check (tenant_id = (select access.tenant()));
create policy own on profile.share_choice to ${app}
    using ((select access.self()) is null or person_id = (select access.self())) with check (true);
grant select, insert on profile.share_choice to ${app};

-- What is said is never overwritten; only how far it goes follows the choice. Kept: how far it went by itself.
alter table profile.statement add column kept_share text check (kept_share in ('CHAIN', 'ANON', 'NAMED'));
comment on column profile.statement.kept_share is 'pd:none';
grant update (share_level, kept_share) on profile.statement to ${app};
