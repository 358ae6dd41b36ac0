-- A client can be lent to a colleague for a while: then the colleague is the contact person, for these days only.
alter table access.caseload add column handed boolean not null default false;
comment on column access.caseload.handed is 'pd:work;keep:file';
create index caseload_lent on access.caseload (tenant_id, person_id) where handed;
