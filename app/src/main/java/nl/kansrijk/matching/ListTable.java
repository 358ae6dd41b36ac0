package nl.kansrijk.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.KeptList.Made;
import nl.kansrijk.matching.KeptList.Row;
import nl.kansrijk.matching.KeptList.Versions;
import nl.kansrijk.matching.Shortlist.Tally;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept lists and who stood in them. */
@Repository
class ListTable {
    private final JdbcClient jdbc;

    ListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The list and its persons in one statement; a list that is there already stays as it is. */
    void add(KeptList list, TenantId tenant) {
        var tally = list.tally();
        jdbc.sql("""
                        with list as (
                            insert into matching.shown_list (id, tenant_id, vacancy_tenant_id, vacancy_id, made_by, created_at, wish,
                                   tally, seed, index_version, taxonomy_version, software)
                            values (:id, :tenant, :vacancyTenant, :vacancy, :by, :at, :wish::jsonb, :tally, :seed, :index, :taxonomy,
                                   :software)
                                on conflict do nothing
                            returning id)
                        insert into matching.shown_person (tenant_id, list_id, place, person_tenant_id, person_id, to_job, to_client,
                               verdicts)
                        select :tenant, list.id, row.*
                          from list, unnest(:places::int[], :owners::int[], :persons::uuid[], :toJobs::int[], :toClients::int[],
                               :verdicts::text[]) row
                        """)
                .param("id", list.id())
                .param("tenant", tenant.value())
                .param("vacancyTenant", list.made().vacancyTenant().value())
                .param("vacancy", list.vacancy().value())
                .param("by", list.made().by().value())
                .param("at", Timestamp.from(list.made().at()))
                .param("wish", WishJson.write(list.wish()))
                .param("tally", new Integer[] {
                    tally.inReach(), tally.now(), tally.within4(), tally.within12(), tally.askFirst()
                })
                .param("seed", list.versions().seed())
                .param("index", list.versions().index())
                .param("taxonomy", list.versions().taxonomy())
                .param("software", list.versions().software())
                .param("places", column(list, Row::place, Integer[]::new))
                .param("owners", column(list, row -> row.owner().value(), Integer[]::new))
                .param("persons", column(list, row -> row.client().value(), UUID[]::new))
                .param("toJobs", column(list, Row::toJob, Integer[]::new))
                .param("toClients", column(list, Row::toClient, Integer[]::new))
                .param("verdicts", column(list, Row::verdicts, String[]::new))
                .update();
    }

    private static <T> T[] column(KeptList list, Function<Row, T> cell, java.util.function.IntFunction<T[]> empty) {
        return list.rows().stream().map(cell).toArray(empty);
    }

    Optional<KeptList> find(UUID id) {
        return jdbc.sql("""
                        select *
                          from matching.shown_list
                         where id = :id
                        """)
                .param("id", id)
                .query((row, n) -> list(row, persons(id)))
                .optional();
    }

    List<KeptList> ofVacancy(VacancyId vacancy) {
        return jdbc.sql("""
                        select *
                          from matching.shown_list
                         where vacancy_id = :vacancy
                         order by created_at desc, id
                         limit 100
                        """)
                .param("vacancy", vacancy.value())
                .query((row, n) -> list(row, List.of()))
                .list();
    }

    private List<Row> persons(UUID list) {
        return jdbc.sql("""
                        select place, person_id, person_tenant_id, to_job, to_client, verdicts
                          from matching.shown_person
                         where list_id = :list
                         order by place
                        """)
                .param("list", list)
                .query((row, n) -> new Row(
                        row.getInt("place"),
                        new ClientId(row.getObject("person_id", UUID.class)),
                        new TenantId(row.getInt("person_tenant_id")),
                        row.getInt("to_job"),
                        row.getInt("to_client"),
                        row.getString("verdicts")))
                .list();
    }

    private static KeptList list(ResultSet row, List<Row> persons) throws SQLException {
        return new KeptList(
                row.getObject("id", UUID.class),
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                new Made(
                        new UserId(row.getObject("made_by", UUID.class)),
                        row.getTimestamp("created_at").toInstant(),
                        new TenantId(row.getInt("vacancy_tenant_id"))),
                new Versions(
                        row.getLong("seed"),
                        row.getLong("index_version"),
                        row.getLong("taxonomy_version"),
                        row.getString("software")),
                WishJson.read(row.getString("wish")),
                tally((Integer[]) row.getArray("tally").getArray()),
                persons);
    }

    private static Tally tally(Integer[] counted) {
        return new Tally(counted[0], counted[1], counted[2], counted[3], counted[4]);
    }
}
