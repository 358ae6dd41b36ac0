package nl.kansrijk.web.fits;

import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The order picker of Van Rijn Logistiek behind a real server, and the account manager who looks for people. */
@OpenHouse
abstract class FitsHouse extends MatchingHouse {
    @LocalServerPort
    int port;

    @Autowired
    DemoTrainings trainings;

    @BeforeEach
    void trainings_on_offer() {
        trainings.fill(today());
    }

    String path() {
        return "/vacatures/" + orderPicker.value();
    }

    String fits() {
        return path() + "/wie-past";
    }

    Caller matcher() {
        return Caller.by(matcher, port);
    }

    Visit visit(int width) {
        return Visit.by(matcher, port, width);
    }

    /** A picker with wishes and competencies, so that a card has something to say. */
    ClientId told(NewStatement... own) {
        var all = new java.util.ArrayList<>(java.util.List.of(own));
        all.add(first("SS_COMP", "24105", new Value.Code("1")));
        all.add(first("WISH_SECTOR", "H", new Value.Present()));
        return picker(all.toArray(NewStatement[]::new));
    }

    NewStatement littleDutch() {
        return first("HS_LANG_NL", "READING", new Value.Code("A1"));
    }
}
