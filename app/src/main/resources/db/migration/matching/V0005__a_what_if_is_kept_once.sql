-- The same change under the same name of one keeper is one line; keeping it again renews its figures.
create unique index what_if_once on matching.what_if (tenant_id, created_by, name, km, hours, dutch, task, municipality);
grant update (figures, created_at) on matching.what_if to ${app};
