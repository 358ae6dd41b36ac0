-- Why matching began again, so that the course of a file can tell it. Shape: a message key; empty while it rests, and for what ended before.
alter table profile.rest add column ended_why text;
comment on column profile.rest.ended_why is 'pd:plan;keep:24m active';
