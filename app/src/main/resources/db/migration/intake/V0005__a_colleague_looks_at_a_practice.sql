-- A practice that its owner lets a colleague look at, once it is over.
alter table intake.practice add column offered_at timestamptz check (offered_at is null or ended_at is not null);
create index practice_offered on intake.practice (tenant_id, offered_at) where offered_at is not null;
comment on column intake.practice.offered_at is 'pd:practice;keep:12m';

-- What a colleague says about the reasons and the questions of a practice; of each practice at most one, never by its owner.
create table intake.peer_review (
    tenant_id   int not null,
    user_id     uuid not null,
    practice_id uuid not null,
    reviewer    uuid not null,
    reasons     text not null,
    questions   text not null,
    created_at  timestamptz not null,
    primary key (tenant_id, user_id, practice_id),
    foreign key (tenant_id, user_id, practice_id) references intake.practice (tenant_id, user_id, id),
    check (reviewer <> user_id)
);
comment on column intake.peer_review.tenant_id is 'pd:none';
comment on column intake.peer_review.user_id is 'pd:practice;keep:12m';
comment on column intake.peer_review.practice_id is 'pd:none';
comment on column intake.peer_review.reviewer is 'pd:practice;keep:12m';
comment on column intake.peer_review.reasons is 'pd:practice;keep:12m';
comment on column intake.peer_review.questions is 'pd:practice;keep:12m';
comment on column intake.peer_review.created_at is 'pd:practice;keep:12m';

alter table intake.peer_review enable row level security;
alter table intake.peer_review force row level security;
create policy reach on intake.peer_review as restrictive to ${app}
    using (tenant_id = (select access.tenant())) with check (tenant_id = (select access.tenant()));
create policy own on intake.peer_review to ${app} using ((select access.self()) is null) with check (true);
grant select, insert on intake.peer_review to ${app};
