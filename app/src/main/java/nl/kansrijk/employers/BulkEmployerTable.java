package nl.kansrijk.employers;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Many employers at once, with their sites and contacts. */
@Repository
class BulkEmployerTable {
    private final NamedParameterJdbcTemplate batches;

    BulkEmployerTable(NamedParameterJdbcTemplate batches) {
        this.batches = batches;
    }

    void employers(List<Employer> employers) {
        batch(
                """
                insert into employers.employer (tenant_id, employer_tenant_id, name, sector, size)
                values (:tenant, :employer, :name, :sector, :size)
                """,
                employers.stream()
                        .map(one -> row(one).addValue("name", one.name())
                                .addValue("sector", one.sector())
                                .addValue("size", one.size().name())));
    }

    void sites(List<Employer> employers) {
        batch(
                """
                insert into employers.site (tenant_id, employer_tenant_id, number, name, postcode, town)
                values (:tenant, :employer, :number, :name, :postcode, :town)
                """,
                employers.stream()
                        .flatMap(one -> numbered(
                                one,
                                one.sites(),
                                (row, site) -> row.addValue("name", site.name())
                                        .addValue("postcode", site.postcode().value())
                                        .addValue("town", site.town()))));
    }

    void contacts(List<Employer> employers) {
        batch(
                """
                insert into employers.contact (tenant_id, employer_tenant_id, number, name, role, phone, email)
                values (:tenant, :employer, :number, :name, :role, :phone, :email)
                """,
                employers.stream()
                        .flatMap(one -> numbered(
                                one,
                                one.contacts(),
                                (row, contact) -> row.addValue("name", contact.name())
                                        .addValue("role", contact.role())
                                        .addValue("phone", contact.phone())
                                        .addValue("email", contact.email()))));
    }

    /** The parts of one employer as rows, numbered from 1. */
    private static <T> Stream<MapSqlParameterSource> numbered(
            Employer employer, List<T> parts, BiFunction<MapSqlParameterSource, T, MapSqlParameterSource> filled) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> filled.apply(row(employer).addValue("number", i + 1), parts.get(i)));
    }

    private static MapSqlParameterSource row(Employer employer) {
        return new MapSqlParameterSource("tenant", employer.managedBy().value())
                .addValue("employer", employer.id().value());
    }

    private void batch(String sql, Stream<MapSqlParameterSource> rows) {
        batches.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
    }
}
