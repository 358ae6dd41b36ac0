-- A client lets employers see a part of a group of data, or not: PART_… stands beside the groups. What usually stays in the
-- team, such as what helps someone to work, goes along when the client says so, and back to the team when not.
alter table profile.statement drop constraint statement_kept_share_check;
alter table profile.statement
    add constraint statement_kept_share_check check (kept_share in ('TEAM', 'CHAIN', 'ANON', 'NAMED'));
