-- Shape laid down by Spring Session.
create table access.spring_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        text
);
create unique index spring_session_id on access.spring_session (session_id);
create index spring_session_expiry on access.spring_session (expiry_time);
create index spring_session_principal on access.spring_session (principal_name);

create table access.spring_session_attributes (
    session_primary_id char(36) not null references access.spring_session (primary_id) on delete cascade,
    attribute_name     text not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);

-- One row for an account name or an address that failed; keys are pseudonyms.
create table access.login_attempt (
    key       text primary key,
    failures  int not null,
    last_at   timestamptz not null
);
grant select, insert, update, delete on access.spring_session, access.spring_session_attributes, access.login_attempt to ${app};
