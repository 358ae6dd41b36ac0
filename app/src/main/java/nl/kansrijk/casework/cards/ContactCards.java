package nl.kansrijk.casework.cards;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Persons;
import nl.kansrijk.shared.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cards by which clients reach who guides them. Everyone of the organisation may read them; the owner and the administrator change them. */
@Component
public class ContactCards {
    private final ContactCardTable table;
    private final Persons persons;
    private final Jobs jobs;

    ContactCards(ContactCardTable table, Persons persons, Jobs jobs) {
        this.table = table;
        this.persons = persons;
        this.jobs = jobs;
    }

    /** The card of an account, blank when it never was filled in. Day: absences that ended before it are left out. */
    public ContactCard of(UserId account, LocalDate day) {
        return jobs.quietly(() -> table.of(account, day)).orElseGet(() -> ContactCard.blank(account));
    }

    /** Who is reached on this day in place of this account: who stands in, or the account itself. */
    public UserId reached(UserId account, LocalDate day) {
        return of(account, day).reachedOn(day);
    }

    /** The picture, a JPEG; empty when there is none in the own organisation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<byte[]> photo(UserId account, Passage passage) {
        return passage.reach().tenant().value() > 0 ? table.photo(account) : Optional.empty();
    }

    /** Changes number, hours and place. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UserId account, ContactCard.Details details, Passage passage) {
        table.keep(account, details, passage.actor().tenant(), passage.actor().user(), passage.at());
    }

    /** Keeps a picture that was made small already; empty takes it away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepPhoto(UserId account, Optional<Photo> photo, Passage passage) {
        table.keepPhoto(
                account,
                photo.map(Photo::jpeg),
                passage.actor().tenant(),
                passage.actor().user(),
                passage.at());
    }

    /** Someone is away: who stands in gets the same clients for these days. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void away(UserId account, ContactCard.Away away, Passage passage) {
        table.addAway(account, away, passage.actor().tenant(), passage.actor().user(), passage.at());
        persons.standIn(account, away.substitute(), away.from(), away.until(), passage);
    }

    /** Back before time; answers whether there was something to end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean back(UserId account, ContactCard.Away away, Passage passage) {
        persons.standInEnds(account, away.substitute(), away.from(), away.until(), passage);
        return table.endAway(account, away.id(), passage.actor().user(), passage.at()) == 1;
    }
}
