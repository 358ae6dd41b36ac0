-- Delivery, which runs as the job role, opens the sealed identity for an address; never the citizen service number.
grant select (tenant_id, person_id, sealed) on profile.identity to ${job};
