package nl.kansrijk.web.casefile;

import jakarta.servlet.http.HttpSession;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.access.Relation;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Component;

/**
 * Opens a person's file for the purpose chosen in this session. On the own caseload that is "helpen" until another is
 * chosen; through the emergency door it must be chosen first. Every page below {@code /klanten/{id}} passes the gate here.
 */
@Component
public class CaseFile {
    private static final String CHOSEN = "doel:";

    /** Who has pages of their own; the pages of professionals are not for them, not even about themselves. */
    private static final Set<Role> OWN_PAGES = EnumSet.of(Role.CLIENT, Role.CLIENT_REPRESENTATIVE);

    private final Gate gate;

    CaseFile(Gate gate) {
        this.gate = gate;
    }

    /**
     * Passes the gate about this person. Errors: {@link nl.kansrijk.access.Refused} as of the gate; {@link PurposeNeeded}
     * when nothing may be shown before a purpose is chosen.
     */
    public <T> T open(
            Actor actor, Permission permission, ClientId client, HttpSession session, Function<Passage, T> work) {
        if (OWN_PAGES.contains(actor.role())) throw new NotHere();
        var look = Look.by(actor, permission).about(client);
        if (!(session.getAttribute(CHOSEN + client.value()) instanceof String chosen))
            return gate.pass(look, passage -> work.apply(chosenFor(passage, client)));
        return gate.pass(look.toward(Purpose.valueOf(chosen)), work);
    }

    /**
     * Lets pass who may open this person's file for some purpose; nothing of the person is shown. Errors: as of {@link #open}.
     */
    void mayAsk(Actor actor, ClientId client) {
        if (OWN_PAGES.contains(actor.role())) throw new NotHere();
        gate.pass(Look.by(actor, Permission.CHOOSE_PURPOSE).about(client), Passage::purpose);
    }

    /** From now on, in this session, this person's file opens for this purpose. */
    public void choose(ClientId client, Purpose purpose, HttpSession session) {
        session.setAttribute(CHOSEN + client.value(), purpose.name());
    }

    private static Passage chosenFor(Passage passage, ClientId client) {
        if (passage.relation() == Relation.BREAK_GLASS) throw new PurposeNeeded(client);
        return passage;
    }
}
