package nl.kansrijk.web.exploring;

import java.util.Locale;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An order picker who looks around, alone or with the case manager. */
@OpenHouse
abstract class ExploringHouse extends MatchingHouse {
    @LocalServerPort
    int port;

    @Autowired
    StarterShelf shelf;

    @Autowired
    DemoTrainings demo;

    @Autowired
    TypeAhead typeAhead;

    ClientId client;
    Caller self;
    Caller professional;
    String file;

    @BeforeEach
    void an_order_picker() {
        shelf.fill();
        demo.fill(today());
        client = picker();
        named(client, "Marja Visser");
        self = Caller.by(region.self(rucphen, client), port);
        professional = Caller.by(caseManager, port);
        file = "/klanten/" + client.value() + "/kansen-verkennen";
    }

    String code(String work) {
        return typeAhead.occupations(work, 1, Locale.of("nl")).getFirst().code();
    }
}
