-- Both logs get a partition for each month of Dutch time, made ahead by the owner; what falls outside them lies in the rest,
-- so that a line is never refused. Nobody is granted anything on a partition: the logs are reached through their parent.
alter table access.processing_log rename to processing_log_whole;
alter table access.audit_log rename to audit_log_whole;
alter table access.processing_log_whole no force row level security;
alter table access.audit_log_whole no force row level security;

create table access.processing_log (
    like access.processing_log_whole including defaults including constraints including comments,
    primary key (trace_id, span_id, start_time)
) partition by range (start_time);
create table access.audit_log (
    like access.audit_log_whole including defaults including constraints including comments,
    primary key (trace_id, span_id, at)
) partition by range (at);

drop index access.processing_log_subject, access.processing_log_tx;
drop index access.audit_log_at, access.audit_log_tx, access.audit_log_actor;
create index processing_log_subject on access.processing_log (subject_id, start_time);
create index processing_log_tx on access.processing_log (tx);
create index audit_log_at on access.audit_log (at);
create index audit_log_tx on access.audit_log (tx);
create index audit_log_actor on access.audit_log (actor, at) where action = 'OPEN_FILE';

create table access.processing_log_rest (like access.processing_log including all);
create table access.audit_log_rest (like access.audit_log including all);
alter table access.processing_log attach partition access.processing_log_rest default;
alter table access.audit_log attach partition access.audit_log_rest default;
insert into access.processing_log_rest select * from access.processing_log_whole;
insert into access.audit_log_rest select * from access.audit_log_whole;
drop table access.processing_log_whole;
drop table access.audit_log_whole;

do $$
declare
    part text;
begin
    foreach part in array array ['processing_log', 'processing_log_rest', 'audit_log', 'audit_log_rest'] loop
        execute format('alter table access.%I enable row level security', part);
        execute format('alter table access.%I force row level security', part);
    end loop;
end $$;
create policy adding on access.processing_log for insert to ${app} with check (true);
create policy adding on access.audit_log for insert to ${app} with check (true);
create policy job_adds on access.audit_log for insert to ${job} with check (true);
create policy job_reads on access.processing_log for select to ${job} using (true);
create policy job_reads on access.audit_log for select to ${job} using (true);
grant insert on access.processing_log, access.audit_log to ${app};
grant insert on access.audit_log to ${job};
grant select on access.processing_log, access.audit_log to ${job};

-- The bounds of a month in Dutch time, written as the partition key of a log is.
create function access.log_bound(log text, day date) returns text language sql immutable as
$$ select case log
       when 'audit' then (day::timestamp at time zone 'Europe/Amsterdam')::text
       else (extract(epoch from day::timestamp at time zone 'Europe/Amsterdam') * 1000)::bigint::text
   end $$;

-- Only the owner, who makes the months, may take lines out of the rest; a line that is moved stays as it was.
create policy moving on access.processing_log_rest to current_user using (true) with check (true);
create policy moving on access.audit_log_rest to current_user using (true) with check (true);

-- Makes the partition of one month; lines of that month that lay in the rest move along. False when it was there already.
create function access.make_log_month(log text, month date) returns boolean language plpgsql as $$
declare
    whole text := log || '_log';
    rest  text := whole || '_rest';
    part  text := whole || to_char(month, '_YYYY_MM');
    moment text := case log when 'audit' then 'at' else 'start_time' end;
    since text := access.log_bound(log, month);
    until text := access.log_bound(log, (month + interval '1 month')::date);
begin
    if to_regclass('access.' || part) is not null then
        return false;
    end if;
    execute format('lock table access.%I in access exclusive mode', rest);
    execute format('create table access.%I (like access.%I including all)', part, whole);
    execute format('with moved as (delete from access.%I where %I >= %L and %I < %L returning *)
                    insert into access.%I select * from moved', rest, moment, since, moment, until, part);
    execute format('alter table access.%I enable row level security', part);
    execute format('alter table access.%I force row level security', part);
    execute format('alter table access.%I attach partition access.%I for values from (%L) to (%L)', whole, part, since, until);
    return true;
end $$;
revoke all on function access.log_bound(text, date), access.make_log_month(text, date) from public;
