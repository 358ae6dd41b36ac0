-- Which shipped files and which other sources were brought in, so that a newer shipped file comes in at the next start, and
-- never over what an administrator brought in its place. Reference data: no tenant.
create table taxonomy.brought_in (
    name text primary key,
    checksum text not null,
    changed_at timestamptz not null default current_timestamp
);
comment on column taxonomy.brought_in.name is 'pd:none';
comment on column taxonomy.brought_in.checksum is 'pd:none';
comment on column taxonomy.brought_in.changed_at is 'pd:none';

-- Homes made before this did not keep it: who holds far more than was shipped had it from elsewhere.
insert into taxonomy.brought_in (name, checksum)
select 'geo', '' where (select count(*) from taxonomy.postcode_area) > 500
union all
select 'esco', '' where (select count(*) from taxonomy.skill) > 2000;
