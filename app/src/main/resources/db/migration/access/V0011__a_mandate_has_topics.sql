-- A mandate says what the representative reads along in, and where the representative may also answer. Mandates of before
-- keep what they opened: what someone can, wants and what is practical, to read.
alter table access.mandate
    add column topics text[] not null default '{CAN:READ,WANTS:READ,PRACTICAL:READ}' check (cardinality(topics) > 0);
comment on column access.mandate.topics is 'pd:mandate;keep:file';
