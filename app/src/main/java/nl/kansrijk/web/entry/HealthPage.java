package nl.kansrijk.web.entry;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.matching.Readiness;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the house is open, for who watches over it. Says yes or no and nothing else. */
@Controller
class HealthPage {
    private static final int PATIENCE_SECONDS = 2;
    private final DataSource database;
    private final Readiness readiness;

    HealthPage(DataSource database, Readiness readiness) {
        this.database = database;
        this.readiness = readiness;
    }

    @GetMapping("/gezond")
    @OpenToAll
    ResponseEntity<String> healthy() {
        return readiness.ready() && answers()
                ? ResponseEntity.ok("open")
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("dicht");
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
