package nl.kansrijk.house.sabotage;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A forbidden ending, SQL outside a table class, a look at the wall clock, all in one. */
public class ClientManager {
    private final JdbcClient jdbc;

    ClientManager(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Instant rightNow() {
        jdbc.sql("select 1").query(Integer.class).single();
        return Instant.now();
    }
}
