-- A task may be a promise to the client.
alter table casework.task drop constraint task_kind_check;
alter table casework.task add constraint task_kind_check check
    (kind in ('OWN', 'TALK', 'NOTICE', 'ANSWER', 'QUESTION', 'MEETING', 'URGENT', 'CALL', 'APPOINTMENT', 'HELP', 'PROMISE'));
