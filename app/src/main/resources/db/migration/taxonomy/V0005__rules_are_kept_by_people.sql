-- People keep the rules with numbers: where a value stands, what it says in plain words, who entered it and when. Reference data:
-- no tenant. A rule that people changed here is theirs; what ships later leaves it as it is.
alter table taxonomy.rule_parameter
    add column link text not null default '',
    add column says_nl text not null default '',
    add column says_en text not null default '',
    add column modified_at timestamptz not null default current_timestamp,
    add column modified_by uuid;
alter table taxonomy.rule_parameter drop constraint rule_parameter_certainty_check;
alter table taxonomy.rule_parameter add check (certainty in ('LAW', 'PUBLISHED', 'PRACTICE', 'OWN', 'PROPOSED', 'ESTIMATED'));

-- What was done to a rule, by whom and when. Lines are added and never changed.
create table taxonomy.rule_change (
    id         bigint generated always as identity primary key,
    key        text not null,
    kind       text not null check (kind in ('ADDED', 'WITHDRAWN')),
    value      bigint not null,
    unit       text not null,
    valid_from date not null,
    valid_to   date,
    source     text not null,
    certainty  text not null,
    made_by    uuid not null,
    created_at timestamptz not null
);
create index rule_change_by_key on taxonomy.rule_change (key, id);

do $$
declare part record;
begin
    for part in select c.table_name, c.column_name from information_schema.columns c
                 where c.table_schema = 'taxonomy' and c.table_name in ('rule_parameter', 'rule_change') loop
        execute format('comment on column taxonomy.%I.%I is %L', part.table_name, part.column_name, 'pd:none');
    end loop;
end $$;
comment on column taxonomy.rule_parameter.modified_by is 'pd:access_log;keep:10y';
comment on column taxonomy.rule_change.made_by is 'pd:access_log;keep:10y';

grant insert, update, delete on taxonomy.rule_parameter to ${app};
grant select, insert on taxonomy.rule_change to ${app};
grant update on taxonomy.version to ${app};
