package nl.kansrijk;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Builds the rooms' schemas bottom-up, each with its own history. Source: rulings 23. */
@Component
class Migrations implements FlywayMigrationStrategy {
    /** The floors, lowest first: a room may point only at rooms that stand before it. */
    static final List<String> ROOMS = List.of(
            "access",
            "news",
            "post",
            "taxonomy",
            "profile",
            "rules",
            "intake",
            "triage",
            "takeover",
            "employers",
            "instruments",
            "matching",
            "casework",
            "plan");

    private final Map<String, String> roles;

    Migrations(
            @Value("${spring.datasource.username}") String app,
            @Value("${kansrijk.roles.job:kansrijk_job}") String job) {
        this.roles = Map.of("app", app, "job", job);
    }

    @Override
    public void migrate(Flyway house) {
        ROOMS.forEach(room -> room(house, room).migrate());
    }

    private Flyway room(Flyway house, String room) {
        return Flyway.configure()
                .configuration(house.getConfiguration())
                .schemas(room)
                .defaultSchema(room)
                .table("flyway_history")
                .locations("classpath:db/migration/" + room)
                .failOnMissingLocations(false)
                .placeholders(roles)
                .load();
    }
}
