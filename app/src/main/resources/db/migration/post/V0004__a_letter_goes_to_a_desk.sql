-- A letter may go to a desk of another organisation, named by its code in a list of desks.
alter table post.letter add column desk text;
comment on column post.letter.desk is 'pd:none';
