package nl.kansrijk.taxonomy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The number of the taxonomy; an import raises it by one. */
@Repository
class VersionTable {

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long number() {
        return jdbc.sql("""
                select number
                  from taxonomy.version
                """).query(Long.class).single();
    }
}
