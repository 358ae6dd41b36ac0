-- How many people can start a training together. Those that were there already get the size of the smallest group on offer.
alter table instruments.training add column places int not null default 6 check (places between 1 and 99);
alter table instruments.training alter column places drop default;
comment on column instruments.training.places is 'pd:none';
