package nl.kansrijk.taxonomy.imports;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the stage away after a file, raises the version once everything is in, and takes only one import at a time. */
final class StageTable {

    private final JdbcClient jdbc;

    StageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void drop() {
        jdbc.sql("""
                drop table staged
                """).update();
    }

    /** Also holds other imports until this one has ended. */
    void raiseVersion() {
        jdbc.sql("""
                update taxonomy.version
                   set number = number + 1,
                       changed_at = current_timestamp
                """).update();
    }
}
