package nl.kansrijk.taxonomy.imports;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was brought into this home: shipped files with their checksum, and other sources by their word. */
final class BroughtInTable {

    private final JdbcClient jdbc;

    BroughtInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when it was never brought in. */
    Optional<String> checksum(String name) {
        return jdbc.sql("""
                select checksum
                  from taxonomy.brought_in
                 where name = :name
                """).param("name", name).query(String.class).optional();
    }

    void keep(String name, String checksum) {
        jdbc.sql("""
                insert into taxonomy.brought_in (name, checksum)
                values (:name, :checksum)
                    on conflict (name) do update
                   set checksum = excluded.checksum,
                       changed_at = current_timestamp
                """).param("name", name).param("checksum", checksum).update();
    }
}
