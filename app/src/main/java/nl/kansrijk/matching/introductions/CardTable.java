package nl.kansrijk.matching.introductions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.OpenCard;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Cards as they were dealt to employers. */
@Repository
class CardTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    CardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A card with whose it is. */
    record Kept(
            UUID id,
            ClientId person,
            TenantId owner,
            VacancyId vacancy,
            String codeName,
            OpenCard card,
            LocalDate dealtOn) {}

    List<Kept> of(Collection<VacancyId> vacancies) {
        return jdbc.sql("""
                        select id, person_id, person_tenant_id, vacancy_id, code_name, body, dealt_on
                          from matching.card
                         where vacancy_id = any (:vacancies)
                         order by vacancy_id, place
                        """)
                .param("vacancies", vacancies.stream().map(VacancyId::value).toArray(UUID[]::new))
                .query(CardTable::kept)
                .list();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql("""
                        select id, person_id, person_tenant_id, vacancy_id, code_name, body, dealt_on
                          from matching.card
                         where id = :id
                        """).param("id", id).query(CardTable::kept).optional();
    }

    void add(Kept kept, Vacancy vacancy, int place, Instant at) {
        jdbc.sql("""
                        insert into matching.card (id, person_tenant_id, person_id, vacancy_tenant_id, vacancy_id, employer_tenant_id,
                               code_name, place, body, dealt_on, created_at)
                        values (:id, :owner, :person, :keeper, :vacancy, :employer, :code, :place, :body::jsonb, :day, :at)
                            on conflict do nothing
                        """)
                .param("id", kept.id())
                .param("owner", kept.owner().value())
                .param("person", kept.person().value())
                .param("keeper", vacancy.tenant().value())
                .param("vacancy", vacancy.id().value())
                .param("employer", vacancy.employer().value())
                .param("code", kept.codeName())
                .param("place", place)
                .param("body", JSON.writeValueAsString(kept.card()))
                .param("day", kept.dealtOn())
                .param("at", Timestamp.from(at))
                .update();
    }

    void forget(ClientId person) {
        jdbc.sql("""
                delete from matching.card where person_id = :person
                """).param("person", person.value()).update();
    }

    void forget(VacancyId vacancy) {
        jdbc.sql("""
                delete from matching.card where vacancy_id = :vacancy
                """).param("vacancy", vacancy.value()).update();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new ClientId(row.getObject("person_id", UUID.class)),
                new TenantId(row.getInt("person_tenant_id")),
                new VacancyId(row.getObject("vacancy_id", UUID.class)),
                row.getString("code_name"),
                JSON.readValue(row.getString("body"), OpenCard.class),
                row.getObject("dealt_on", LocalDate.class));
    }
}
