package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.profile.Coherence.Sums;
import nl.kansrijk.shared.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of what was said of many people; never of whom. */
@Repository
class CoherenceTable {
    private final JdbcClient jdbc;

    CoherenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sums of one domain in half a year; period 20261 is the first half of 2026. */
    record Row(String domain, int period, Sums sums) {}

    /**
     * Pairs of the last step of each domain and the last figure of the scale that one person had in the same half year, summed.
     * Shielded people are left out.
     */
    List<Row> sums(String[] domains, String scale, LocalDate since, Collection<ClientId> shielded) {
        return jdbc.sql("""
                        with last as (
                            select distinct on (said.tenant_id, said.person_id, said.characteristic, period)
                                   said.tenant_id, said.person_id, said.characteristic,
                                   extract(year from said.observed_on)::int * 10
                                       + case when extract(month from said.observed_on) < 7 then 1 else 2 end as period,
                                   substr(said.value, 2)::float8 as amount
                              from profile.statement said
                             where said.person_id <> all (:shielded)
                               and said.characteristic = any (:domains || array [:scale])
                               and said.value ~ '^[LN][0-9.]+$'
                               and said.observed_on >= :since
                             order by said.tenant_id, said.person_id, said.characteristic, period, said.version desc)
                        select d.characteristic, d.period, count(*) as people, sum(d.amount) as x, sum(s.amount) as y,
                               sum(d.amount * d.amount) as xx, sum(s.amount * s.amount) as yy, sum(d.amount * s.amount) as xy
                          from last d
                          join last s on s.tenant_id = d.tenant_id and s.person_id = d.person_id and s.period = d.period
                         where d.characteristic = any (:domains)
                           and s.characteristic = :scale
                         group by d.characteristic, d.period
                         order by d.characteristic, d.period
                        """)
                .param("domains", domains)
                .param("scale", scale)
                .param("since", since)
                .param("shielded", shielded.stream().map(ClientId::value).toArray(UUID[]::new))
                .query((row, n) -> new Row(
                        row.getString("characteristic"),
                        row.getInt("period"),
                        new Sums(
                                row.getLong("people"),
                                row.getDouble("x"),
                                row.getDouble("y"),
                                row.getDouble("xx"),
                                row.getDouble("yy"),
                                row.getDouble("xy"))))
                .list();
    }
}
