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
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.cards.OpenCard;
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

    /** A card and its place on the page of a vacancy. */
    record Placed(Kept kept, Vacancy vacancy, int place) {}

    void add(List<Placed> cards, Instant at) {
        jdbc.sql("""
                        insert into matching.card (id, person_tenant_id, person_id, vacancy_tenant_id, vacancy_id, employer_tenant_id,
                               code_name, place, body, dealt_on, created_at)
                        select row.*, :at
                          from unnest(:ids::uuid[], :owners::int[], :persons::uuid[], :keepers::int[], :vacancies::uuid[],
                               :employers::int[], :codes::text[], :places::int[], :bodies::jsonb[], :days::date[]) row
                            on conflict do nothing
                        """)
                .param("ids", column(cards, one -> one.kept().id(), UUID[]::new))
                .param("owners", column(cards, one -> one.kept().owner().value(), Integer[]::new))
                .param("persons", column(cards, one -> one.kept().person().value(), UUID[]::new))
                .param("keepers", column(cards, one -> one.vacancy().tenant().value(), Integer[]::new))
                .param("vacancies", column(cards, one -> one.vacancy().id().value(), UUID[]::new))
                .param(
                        "employers",
                        column(cards, one -> one.vacancy().employer().value(), Integer[]::new))
                .param("codes", column(cards, one -> one.kept().codeName(), String[]::new))
                .param("places", column(cards, Placed::place, Integer[]::new))
                .param(
                        "bodies",
                        column(cards, one -> JSON.writeValueAsString(one.kept().card()), String[]::new))
                .param("days", column(cards, one -> one.kept().dealtOn().toString(), String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static <T> T[] column(List<Placed> cards, Function<Placed, T> cell, IntFunction<T[]> empty) {
        return cards.stream().map(cell).toArray(empty);
    }

    void forget(ClientId person) {
        jdbc.sql("""
                delete from matching.card where person_id = :person
                """).param("person", person.value()).update();
    }

    void forget(Collection<VacancyId> vacancies) {
        jdbc.sql("""
                delete from matching.card where vacancy_id = any (:vacancies)
                """)
                .param("vacancies", vacancies.stream().map(VacancyId::value).toArray(UUID[]::new))
                .update();
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
