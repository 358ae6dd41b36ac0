package nl.kansrijk.web.importing;

import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;

/** The look with which all steps pass the gate. */
final class ImportLook {
    private ImportLook() {}

    static Look by(Actor actor) {
        return Look.by(actor, Permission.TAKE_OVER);
    }
}
