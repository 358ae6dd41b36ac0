-- In which section of SBI 2008 most of this work is done; empty where the source does not say.
alter table taxonomy.occupation add column sector text not null default '' check (sector ~ '^[A-U]?$');
comment on column taxonomy.occupation.sector is 'pd:none';
