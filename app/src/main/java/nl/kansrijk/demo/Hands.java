package nl.kansrijk.demo;

import java.util.function.Consumer;
import java.util.function.Function;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Does things as those with a card would: by passing the gate, so that they are in the logs like any other day. */
@Component
class Hands {
    private final Accounts accounts;
    private final Gate gate;

    Hands(Accounts accounts, Gate gate) {
        this.accounts = accounts;
        this.gate = gate;
    }

    Account account(Beginning from, String login) {
        return accounts.find(Staff.user(from, login)).orElseThrow();
    }

    Actor of(Beginning from, String login, Role role) {
        return account(from, login).as(role);
    }

    <T> T look(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission), work);
    }

    /** About one person. */
    void pass(Actor actor, Permission permission, ClientId about, Consumer<Passage> work) {
        gate.pass(Look.by(actor, permission).about(about), passage -> {
            work.accept(passage);
            return about;
        });
    }
}
