package nl.kansrijk.web.vacancies;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;

/** Whether a button has any use for who looks; the gate decides again when it is pressed. */
final class Rights {
    private Rights() {}

    static boolean writes(Actor actor) {
        return Policy.opens(actor, Permission.CHANGE_VACANCY);
    }
}
