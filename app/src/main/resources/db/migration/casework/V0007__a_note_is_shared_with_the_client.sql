-- Who guides a client shares a note with the client. Only the newest version of a note can be shared, so that what was taken
-- back or changed is never read again by the client.
alter table casework.note add column shared boolean not null default false;
comment on column casework.note.shared is 'pd:none';
create unique index note_shared on casework.note (tenant_id, thread_id) where shared;
grant update (shared) on casework.note to ${app};

drop policy own on casework.note;
create policy own on casework.note to ${app}
    using ((select access.self()) is null or person_id = (select access.self()) and shared) with check (true);
