-- Lists of clients read of what something is known from one row a person instead of from every statement.
alter table profile.current_row add column outline jsonb not null default '{"disputed": 0, "said": "", "known": []}';
comment on column profile.current_row.outline is 'pd:skills_wishes;keep:24m active';

-- The owner of the tables sees no rows while the policies are forced; for this one filling they are not.
alter table profile.statement no force row level security;
alter table profile.recognition no force row level security;
alter table profile.current_row no force row level security;

with newest as (
    select distinct on (s.tenant_id, s.person_id, s.characteristic, s.item)
           s.tenant_id, s.person_id, s.characteristic, s.valid_until, s.created_at, s.source_type = 'REG' as register,
           coalesce((select r.status
                       from profile.recognition r
                      where r.tenant_id = s.tenant_id and r.person_id = s.person_id and r.statement_id = s.id
                      order by r.seq desc
                      limit 1), '') = 'DISPUTED' as disputed
      from profile.statement s
     order by s.tenant_id, s.person_id, s.characteristic, s.item, s.version desc),
     outline as (
    select tenant_id, person_id,
           jsonb_build_object(
               'disputed', count(*) filter (where disputed),
               'said', to_char(max(created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               'known', coalesce(jsonb_agg(distinct jsonb_build_array(characteristic, coalesce(valid_until::text, '')))
                                 filter (where not disputed or register), '[]')) as drawn
      from newest
     group by tenant_id, person_id)
update profile.current_row c
   set outline = o.drawn
  from outline o
 where c.tenant_id = o.tenant_id and c.person_id = o.person_id;

alter table profile.statement force row level security;
alter table profile.recognition force row level security;
alter table profile.current_row force row level security;
