-- Who changes an account says which version was seen; ending an account ends its sessions at once.
alter table access.account add column version int not null default 1;
comment on column access.account.version is 'pd:none';
create index account_tenant on access.account (tenant_id, lower(name), login) where person_id is null;
grant select (principal_name), delete on access.spring_session to ${job};
