-- The outline counts what others said of someone, how much of that has an answer and how much is right or partly right. What
-- a client wrote down and recognised by that needs no answer and is not counted.
alter table profile.current_row
    alter column outline set default '{"disputed": 0, "said": "", "known": [], "asked": 0, "answered": 0, "agreed": 0}';

-- The owner of the tables sees no rows while the policies are forced; for this one filling they are not.
alter table profile.statement no force row level security;
alter table profile.recognition no force row level security;
alter table profile.current_row no force row level security;

with newest as (
    select distinct on (s.tenant_id, s.person_id, s.characteristic, s.item)
           s.tenant_id, s.person_id, s.id, s.created_at, coalesce(s.valid_until < s.observed_on, false) as taken_back
      from profile.statement s
     order by s.tenant_id, s.person_id, s.characteristic, s.item, s.version desc),
     answered as (
    select n.tenant_id, n.person_id, coalesce(a.status, 'NOT_ASKED') as status
      from newest n
      left join lateral (
          select r.status, r.seq, r.created_at
            from profile.recognition r
           where r.tenant_id = n.tenant_id and r.person_id = n.person_id and r.statement_id = n.id
           order by r.seq desc
           limit 1) a on true
     where not n.taken_back
       and not coalesce(a.seq = 1 and a.status = 'RECOGNISED' and a.created_at = n.created_at, false)),
     tally as (
    select tenant_id, person_id,
           jsonb_build_object(
               'asked', count(*),
               'answered', count(*) filter (where status <> 'NOT_ASKED'),
               'agreed', count(*) filter (where status in ('RECOGNISED', 'PARTLY'))) as counted
      from answered
     group by tenant_id, person_id)
update profile.current_row c
   set outline = c.outline || coalesce(t.counted, '{"asked": 0, "answered": 0, "agreed": 0}')
  from profile.current_row r
  left join tally t on t.tenant_id = r.tenant_id and t.person_id = r.person_id
 where c.tenant_id = r.tenant_id and c.person_id = r.person_id;

alter table profile.statement force row level security;
alter table profile.recognition force row level security;
alter table profile.current_row force row level security;
