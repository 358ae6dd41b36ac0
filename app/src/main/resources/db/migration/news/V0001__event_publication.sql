-- News between rooms that was not yet heard. Shape laid down by Spring Modulith; ids and facts only.
create table news.event_publication (
    id                     uuid not null primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event on news.event_publication using hash (serialized_event);
create index event_publication_completion_date on news.event_publication (completion_date);
grant usage on schema news to ${app}, ${job};
grant select, insert, update, delete on news.event_publication to ${app}, ${job};
