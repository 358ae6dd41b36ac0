package nl.kansrijk.proofs;

import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Marketplace;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.shared.ClientId;

/** One person with everyone and the work around: the own log-in, who guides this person, and who asks for the pages. */
record Scene(Gate gate, ClientId client, Actor self, Actor guide, Actor worker, Work work) {
    /** The employer that looks for people. The person did not answer about the offered work and says yes to the accepted. */
    record Work(Marketplace.Stall stall, VacancyId offered, VacancyId accepted) {}

    /** Does something as the person. */
    <T> T self(Permission permission, Function<Passage, T> work) {
        return as(self, permission, work);
    }

    /** Does something as who guides the person. */
    <T> T guide(Permission permission, Function<Passage, T> work) {
        return as(guide, permission, work);
    }

    /** Does something as this one, about the person. */
    <T> T as(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(client), work);
    }

    /** Words that stand nowhere else and tell whose they are. */
    String words(String end) {
        return Stage.mark(client.value().toString()) + "-" + end;
    }
}
