-- Who changes a file says which version was seen. A site or contact that stops stays on record and is shown no more.
alter table employers.employer add column version int not null default 1;
alter table employers.site add column stopped_at timestamptz;
alter table employers.contact add column stopped_at timestamptz;
comment on column employers.employer.version is 'pd:none';
comment on column employers.site.stopped_at is 'pd:none';
comment on column employers.contact.stopped_at is 'pd:none';
grant update (name, postcode, town, stopped_at) on employers.site to ${app};
grant update (name, role, phone, email, stopped_at) on employers.contact to ${app};
