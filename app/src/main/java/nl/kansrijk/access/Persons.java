package nl.kansrijk.access;

import java.time.LocalDate;
import java.util.List;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The registry of persons: that someone exists, in which organisation, shielded or not, and in whose caseload. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Persons {
    private final PersonTable table;

    Persons(PersonTable table) {
        this.table = table;
    }

    /** The persons in the caseload of who looks, today, own and stood in for; shielded ones only with that right. */
    public List<ClientId> caseload(Passage passage) {
        var actor = passage.actor();
        return table.caseloadOf(actor.user(), today(passage), actor.seesShielded());
    }

    /** Enters a new person in the registry of the organisation of who looks. */
    public ClientId enter(boolean shielded, Passage passage) {
        var person = ClientId.random();
        table.add(person, passage.actor().tenant(), shielded, passage.at());
        return person;
    }

    /** Enters someone under a number that was given before, such as that of a report. Errors: DuplicateKeyException when it is taken. */
    public void enter(ClientId person, Passage passage) {
        table.add(person, passage.actor().tenant(), false, passage.at());
    }

    /** Whether this is a person of the own organisation whom who looks may know of; nothing of the person is read. */
    public boolean knows(ClientId person, Passage passage) {
        var actor = passage.actor();
        return table.stand(person, actor.user(), passage.at(), today(passage))
                .filter(stand -> stand.tenant().equals(actor.tenant()))
                .filter(stand -> actor.seesShielded() || !stand.shielded())
                .isPresent();
    }

    /** Puts a person of the own organisation in someone's caseload from today. */
    public void assign(ClientId person, TenantId tenant, UserId caseManager, Passage passage) {
        table.assign(person, tenant, caseManager, "OWNER", today(passage));
    }

    /** Gives who stands in the same clients as who is away, for these days. */
    public void standIn(UserId away, UserId substitute, LocalDate from, LocalDate until, Passage passage) {
        table.standIn(away, substitute, from, until, passage.actor().tenant());
    }

    /** Ends standing in for these days from today on; what was seen before stays in the log. */
    public void standInEnds(UserId away, UserId substitute, LocalDate from, LocalDate until, Passage passage) {
        table.standInEnds(new PersonTable.StandIn(away, substitute, from, until), today(passage));
    }

    private static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
    }
}
