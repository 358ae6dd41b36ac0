package nl.kansrijk.access;

import java.util.Optional;
import nl.kansrijk.shared.ClientId;

/** One request to pass the gate: who, for what, why and, when it is about one person, about whom. */
public record Look(Actor actor, Permission permission, Purpose purpose, Optional<ClientId> about, String object) {

    /** A look by this actor with the purpose that belongs to the role. */
    public static Look by(Actor actor, Permission permission) {
        return new Look(actor, permission, usual(actor.role()), Optional.empty(), "");
    }

    /** The same look, about one person. */
    public Look about(ClientId person) {
        return new Look(actor, permission, purpose, Optional.of(person), object);
    }

    /** The same look, for another purpose than the usual one. */
    public Look toward(Purpose other) {
        return new Look(actor, permission, other, about, object);
    }

    /** The same look, naming the thing it is about for the audit log. Shape: kind and id, such as {@code vacancy:…}. */
    public Look on(String kindAndId) {
        return new Look(actor, permission, purpose, about, kindAndId);
    }

    /** The purpose that a role has when nothing else was chosen. */
    public static Purpose usual(Role role) {
        return switch (role) {
            case CLIENT, CLIENT_REPRESENTATIVE -> Purpose.OWN;
            case ACCOUNT_MANAGER, EMPLOYER_USER, UWV_ADVISER -> Purpose.PLACE;
            case PRIVACY_OFFICER, APP_ADMIN -> Purpose.SUPERVISE;
            case OBJECTION_HANDLER -> Purpose.COMPLAINT;
            case QUALITY_COACH -> Purpose.QUALITY;
            case TEAM_MANAGER, POLICY_RESEARCHER, EXECUTIVE -> Purpose.STATISTICS;
            default -> Purpose.HELP;
        };
    }
}
