-- Help that was asked of a desk by mail: the code that stands for the client there, the letter, and when the desk answered.
alter table casework.track
    add column code text,
    add column letter_id uuid,
    add column replied_at timestamptz,
    add constraint track_is_sent_whole check ((code is null) = (letter_id is null));
create unique index track_code on casework.track (code) where code is not null;
comment on column casework.track.code is 'pd:household;keep:5y after close';
comment on column casework.track.letter_id is 'pd:none';
comment on column casework.track.replied_at is 'pd:none';

-- A desk answers by its code, without an account: background work writes down how far it is and nothing else.
create policy job on casework.track to ${job} using (true) with check (true);
grant select (tenant_id, code, kind, owner, status, since, replied_at) on casework.track to ${job};
grant update (status, replied_at, modified_at) on casework.track to ${job};
