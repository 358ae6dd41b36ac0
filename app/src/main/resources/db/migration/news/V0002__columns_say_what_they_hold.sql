-- What kind of data each column holds and how long it is kept. Source: security E1.
comment on column news.event_publication.id is 'pd:none';
comment on column news.event_publication.listener_id is 'pd:none';
comment on column news.event_publication.event_type is 'pd:none';
comment on column news.event_publication.serialized_event is 'pd:none';
comment on column news.event_publication.publication_date is 'pd:none';
comment on column news.event_publication.completion_date is 'pd:none';
comment on column news.event_publication.status is 'pd:none';
comment on column news.event_publication.completion_attempts is 'pd:none';
comment on column news.event_publication.last_resubmission_date is 'pd:none';
