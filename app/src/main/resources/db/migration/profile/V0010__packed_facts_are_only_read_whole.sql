-- The packed facts are read whole and never asked into: as text they need no making up on the way out.
alter table profile.current_row
    alter column facts drop default,
    alter column facts type text using facts::text,
    alter column facts set default '[]';
