package nl.kansrijk.web.entry;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Role;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** Cards of one kind of people on the log-in page of a demo home. */
public record PersonaGroup(String title, List<Lists.Persona> personas) {
    public PersonaGroup {
        personas = List.copyOf(personas);
    }

    /** Who a group is for, in the order of the page. */
    private enum Audience {
        PROFESSIONALS,
        CLIENTS,
        EMPLOYERS;

        static Audience of(Account account) {
            return switch (main(account)) {
                case CLIENT, CLIENT_REPRESENTATIVE -> CLIENTS;
                case EMPLOYER_USER -> EMPLOYERS;
                default -> PROFESSIONALS;
            };
        }
    }

    static List<PersonaGroup> all(List<Account> cards, Words words) {
        return Stream.of(Audience.values())
                .map(audience -> group(audience, cards, words))
                .filter(group -> !group.personas().isEmpty())
                .toList();
    }

    private static PersonaGroup group(Audience audience, List<Account> cards, Words words) {
        var personas = cards.stream()
                .filter(card -> Audience.of(card) == audience)
                .map(card -> persona(card, words))
                .toList();
        return new PersonaGroup(words.say("login.group." + audience.name()), personas);
    }

    private static Lists.Persona persona(Account card, Words words) {
        var role = words.say("role." + main(card).name());
        return new Lists.Persona(
                card.name(),
                role,
                words.knows(card.story()) ? words.say(card.story()) : card.story(),
                "/inloggen/persona/" + card.id().value());
    }

    private static Role main(Account account) {
        return account.roles().stream().sorted().findFirst().orElseThrow();
    }
}
