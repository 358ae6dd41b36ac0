-- Processing log: fields of Logboek Dataverwerkingen 1.0. No user stands in it, no readable person.
create table access.processing_log (
    trace_id        text not null,
    span_id         text not null,
    parent_span_id  text,
    status          text not null check (status in ('Unset', 'Ok', 'Error')),
    name            text not null,
    start_time      bigint not null,
    end_time        bigint not null,
    activity_id     text not null,
    subject_id      text,
    subject_id_type text,
    tenant_id       int not null,
    data_groups     text[] not null,
    primary key (trace_id, span_id)
);
create index processing_log_subject on access.processing_log (subject_id, start_time);

-- Audit log: who did it. Joined to the processing log by trace and span.
create table access.audit_log (
    trace_id     text not null,
    span_id      text not null,
    at           timestamptz not null,
    actor        uuid,
    role         text not null,
    tenant_id    int,
    on_behalf_of uuid,
    purpose      text not null,
    action       text not null,
    object_type  text not null,
    object_id    text not null,
    relation     text not null,
    result       text not null check (result in ('allowed', 'refused', 'failed')),
    reason_code  text not null,
    reason_text  text,
    origin       text not null,
    break_glass  boolean not null,
    data_groups  text[] not null,
    count        int not null,
    prev_hash    text,
    hash         text,
    primary key (trace_id, span_id)
);
create index audit_log_at on access.audit_log (at);

alter table access.processing_log enable row level security;
alter table access.processing_log force row level security;
alter table access.audit_log enable row level security;
alter table access.audit_log force row level security;
create policy adding on access.processing_log for insert to ${app} with check (true);
create policy adding on access.audit_log for insert to ${app} with check (true);
create policy job_adds on access.audit_log for insert to ${job} with check (true);
create policy job_reads on access.processing_log for select to ${job} using (true);
create policy job_reads on access.audit_log for select to ${job} using (true);
grant insert on access.processing_log, access.audit_log to ${app};
grant insert on access.audit_log to ${job};
grant select on access.processing_log, access.audit_log to ${job};
