package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Raises the number of the taxonomy. */
final class LoadVersionTable {

    private final JdbcClient jdbc;

    LoadVersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Done first, so that it also holds other imports until this one has ended; seen by others only when all is in. */
    void raise() {
        jdbc.sql("""
                update taxonomy.version
                   set number = number + 1,
                       changed_at = current_timestamp
                """).update();
    }

    /** Nothing was ever imported. */
    boolean isZero() {
        return jdbc.sql("""
                select number = 0
                  from taxonomy.version
                """).query(Boolean.class).single();
    }
}
