package nl.kansrijk.demo;

import java.util.List;
import java.util.Map;
import nl.kansrijk.access.MandateTopic;
import nl.kansrijk.access.MandateTopic.Extent;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import org.springframework.stereotype.Component;

/** The neighbour who helps someone with papers. */
@Component
class Neighbour {
    private static final String HELPED = "samira";
    private static final String NEIGHBOUR = "nienke";
    private static final Map<MandateTopic, Extent> TRUSTED = Map.of(
            MandateTopic.PRACTICAL, Extent.ANSWER,
            MandateTopic.WANTS, Extent.READ,
            MandateTopic.MESSAGES, Extent.READ,
            MandateTopic.NOTES, Extent.READ);

    private final Hands hands;
    private final Mandates mandates;

    Neighbour(Hands hands, Mandates mandates) {
        this.hands = hands;
        this.mandates = mandates;
    }

    void trust(Beginning from, List<Persona> people) {
        people.stream().filter(person -> person.login().equals(HELPED)).forEach(person -> trust(from, person));
    }

    /** The neighbour who helps with papers may read along for half a year. */
    private void trust(Beginning from, Persona person) {
        var neighbour = hands.account(from, NEIGHBOUR).login();
        var until = from.today().plusMonths(6);
        hands.pass(
                hands.of(from, person.login(), Role.CLIENT),
                Permission.GIVE_MANDATE,
                person.client(),
                passage -> mandates.give(
                        person.client(), new Mandates.Wish(neighbour, from.today(), until, TRUSTED), passage));
    }
}
