package nl.kansrijk.profile.segments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who meets rules, by what counts of each person: the newest that was said, when it still holds and
 * is not disputed, unless a register says it. Source: rulings 12.
 */
@Repository
class MemberTable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MEETING = """
            with part as (
                select * from jsonb_to_recordset(:parts::jsonb)
                    as p (rule int, characteristic text, item text, value text, "from" numeric, "to" numeric)),
                 newest as (
                select distinct on (s.person_id, s.characteristic, s.item)
                       s.tenant_id, s.person_id, s.id, s.characteristic, s.item, s.value, s.valid_until,
                       s.source_type
                  from profile.statement s
                 where s.tenant_id = :tenant
                   and s.characteristic = any (:characteristics)
                   %s
                 order by s.person_id, s.characteristic, s.item, s.version desc)
            select distinct p.rule, n.person_id
              from newest n
              join part p on p.characteristic = n.characteristic and p.item in ('', split_part(n.item, '#', 1))
             where (n.valid_until is null or n.valid_until >= :day)
               and case when p.value <> '' then n.value = p.value
                        when p."to" < 0 then true
                        when n.value ~ '^[LN][0-9.]+$'
                        then substr(n.value, 2)::numeric between p."from" and p."to"
                        else false end
               and (n.source_type = 'REG' or 'DISPUTED' is distinct from (
                   select r.status from profile.recognition r
                    where r.tenant_id = n.tenant_id and r.person_id = n.person_id and r.statement_id = n.id
                    order by r.seq desc
                    limit 1))
            """;
    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each rule, by its number, who of an organisation meets it on a day; a rule that nobody meets is not there. */
    Map<Integer, Set<ClientId>> meeting(List<Part> parts, TenantId tenant, LocalDate day) {
        Map<Integer, Set<ClientId>> meeting = new HashMap<>();
        jdbc.sql(MEETING.formatted(""))
                .param("parts", JSON.writeValueAsString(parts))
                .param("tenant", tenant.value())
                .param("characteristics", characteristics(parts))
                .param("day", day)
                .query(row -> {
                    meeting.computeIfAbsent(row.getInt("rule"), rule -> new HashSet<>())
                            .add(new ClientId(row.getObject("person_id", UUID.class)));
                });
        return meeting;
    }

    /** Of these rules, by number, which one person meets on a day. */
    Set<Integer> met(List<Part> parts, TenantId tenant, ClientId client, LocalDate day) {
        return jdbc.sql(MEETING.formatted("and s.person_id = :person"))
                .param("parts", JSON.writeValueAsString(parts))
                .param("tenant", tenant.value())
                .param("characteristics", characteristics(parts))
                .param("person", client.value())
                .param("day", day)
                .query((row, n) -> row.getInt("rule"))
                .set();
    }

    private static String[] characteristics(Collection<Part> parts) {
        return parts.stream().map(Part::characteristic).distinct().toArray(String[]::new);
    }
}
