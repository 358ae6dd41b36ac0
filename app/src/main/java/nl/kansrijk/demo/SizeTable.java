package nl.kansrijk.demo;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How big the database is. */
@Repository
class SizeTable {
    private final JdbcClient jdbc;

    SizeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Unit: bytes. */
    long bytes() {
        return jdbc.sql("select pg_database_size(current_database())")
                .query(Long.class)
                .single();
    }
}
