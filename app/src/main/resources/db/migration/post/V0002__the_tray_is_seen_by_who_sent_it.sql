-- An organisation sees what it sent besides what it got; a client still sees only what came to that client.
create policy sent on post.letter for select to ${app}
    using (sender_tenant_id = (select access.tenant()) and (select access.self()) is null);
create index letter_newest on post.letter (tenant_id, created_at desc);
create index letter_sent on post.letter (sender_tenant_id, created_at desc);
drop index post.letter_sender;
