package nl.kansrijk.web.entry;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.kansrijk.access.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whether the house is open, for who watches over it. Says yes or no and nothing else. */
@Controller
class HealthPage {
    private static final int PATIENCE_SECONDS = 2;
    private final DataSource database;

    HealthPage(DataSource database) {
        this.database = database;
    }

    @GetMapping("/gezond")
    @OpenToAll
    ResponseEntity<String> healthy() {
        return answers()
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
