package nl.kansrijk.web.portal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Registry;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.cards.ContactCard;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Promise;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** The person a client can turn to today, as every page of the client shows it: who stands in comes in place of who is away. */
@Component
class Contacts {
    private final Accounts accounts;
    private final Registry registry;
    private final ContactCards cards;
    private final Jobs jobs;
    private final Promise promise;
    private final Clock clock;

    Contacts(Accounts accounts, Registry registry, ContactCards cards, Jobs jobs, Promise promise, Clock clock) {
        this.promise = promise;
        this.accounts = accounts;
        this.registry = registry;
        this.jobs = jobs;
        this.cards = cards;
        this.clock = clock;
    }

    /** The account that guides this person today. */
    Optional<Account> guideOf(ClientId person) {
        return jobs.quietly(() -> registry.guideOf(person, DutchTime.day(clock.instant())));
    }

    /** Read in one go, as every page of a client shows it. */
    Optional<Frame.Contact> of(Account guide, Words words) {
        return jobs.quietly(() -> read(guide, words)).map(contact -> contact.noting(promise.answer(words)));
    }

    private Optional<Frame.Contact> read(Account guide, Words words) {
        var today = DutchTime.day(clock.instant());
        var card = cards.of(guide.id(), today);
        var away = card.away().filter(one -> one.on(today));
        if (away.isEmpty()) return Optional.of(contact(guide, card, words));
        var other = cards.of(away.get().substitute(), today);
        return accounts.find(away.get().substitute())
                .map(account -> contact(account, other, words)
                        .noting(words.say(
                                "contact.standsin",
                                guide.name(),
                                words.day(away.get().until()))));
    }

    private static Frame.Contact contact(Account account, ContactCard card, Words words) {
        var contact = new Frame.Contact(
                account.name(),
                words.say("portal.contact", words.say("role." + Role.CASE_MANAGER.name())),
                card.phone(),
                card.photo() ? Optional.of("/contactpersoon/" + account.id().value() + "/foto") : Optional.empty(),
                List.of());
        return card.hours().isEmpty() ? contact : contact.noting(words.say("contact.hours", card.hours()));
    }
}
