-- With what a talk begins for the groups a client belonged to when it was opened; without a group nothing, and then everything.
alter table intake.talk
    add column pack_groups text not null default '',
    add column pack_blocks text[] not null default '{}',
    add column pack_steps  text[] not null default '{}';
comment on column intake.talk.pack_groups is 'pd:attitude;keep:24m active';
comment on column intake.talk.pack_blocks is 'pd:attitude;keep:24m active';
comment on column intake.talk.pack_steps is 'pd:attitude;keep:24m active';

-- Why a block that is not usual for the group was taken along all the same.
alter table intake.step
    add column added_reason text check (added_reason in ('CLIENT_ASKS', 'SIGNAL', 'UNKNOWN', 'OTHER')),
    add column added_words  text not null default '';
comment on column intake.step.added_reason is 'pd:attitude;keep:24m active';
comment on column intake.step.added_words is 'pd:attitude;keep:24m active';
