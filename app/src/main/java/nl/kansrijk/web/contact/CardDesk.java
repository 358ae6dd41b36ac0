package nl.kansrijk.web.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.cards.ContactCard;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.casework.cards.Photo;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Reads and changes one contact card, for its owner and for the administrator alike. */
@Component
class CardDesk {
    private static final Set<Role> STAND_IN = Set.of(Role.CASE_MANAGER, Role.INTAKE_WORKER, Role.JOB_COACH);
    private final Gate gate;
    private final ContactCards cards;
    private final Accounts accounts;
    private final Clock clock;

    CardDesk(Gate gate, ContactCards cards, Accounts accounts, Clock clock) {
        this.gate = gate;
        this.cards = cards;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whose card, where its page stands, and who works on it with which right. */
    record Whose(UserId account, String path, String back, Look look) {
        static Whose own(Actor actor) {
            return new Whose(actor.user(), "/mijn-kaart", "", Look.by(actor, Permission.OWN_CARD));
        }

        static Whose of(UserId colleague, Actor actor) {
            var path = "/gebruikers/" + colleague.value();
            return new Whose(colleague, path + "/kaart", path, Look.by(actor, Permission.CHANGE_CARD));
        }
    }

    CardView view(Whose whose, Map<String, String> typed, List<FieldError> errors, Words words) {
        var account = account(whose);
        var card = gate.pass(whose.look(), passage -> cards.of(whose.account(), today()));
        return new CardFields(typed, errors, words).view(whose, account, card, known(whose), today());
    }

    /** Changes number, hours and place; the mistakes when there are any. */
    List<FieldError> keep(Whose whose, CardForm form) {
        account(whose);
        return switch (form.details()) {
            case Parsed.Bad<ContactCard.Details>(var errors) -> errors;
            case Parsed.Good<ContactCard.Details>(var details) -> {
                gate.pass(whose.look(), passage -> {
                    cards.keep(whose.account(), details, passage);
                    return details;
                });
                yield List.of();
            }
        };
    }

    void keepPhoto(Whose whose, Optional<Photo> photo) {
        account(whose);
        gate.pass(whose.look(), passage -> {
            cards.keepPhoto(whose.account(), photo, passage);
            return photo;
        });
    }

    /** Says who stands in; one absence at a time. */
    List<FieldError> away(Whose whose, CardForm form) {
        account(whose);
        return switch (form.away(whose.account(), known(whose), today())) {
            case Parsed.Bad<ContactCard.Away>(var errors) -> errors;
            case Parsed.Good<ContactCard.Away>(var away) ->
                gate.pass(whose.look(), passage -> {
                    if (cards.of(whose.account(), today()).away().isPresent())
                        return List.of(FieldError.of("vanaf", "card.error.already"));
                    cards.away(whose.account(), away, passage);
                    return List.of();
                });
        };
    }

    boolean back(Whose whose) {
        account(whose);
        return gate.pass(
                whose.look(),
                passage -> cards.of(whose.account(), today())
                        .away()
                        .map(away -> cards.back(whose.account(), away, passage))
                        .orElse(false));
    }

    /** Errors: NotHere when there is no such account in the own organisation. */
    void mustBeHere(Whose whose) {
        account(whose);
    }

    /** As {@link #mustBeHere}. */
    private Account account(Whose whose) {
        return accounts.find(whose.account())
                .filter(found -> found.tenant().equals(whose.look().actor().tenant()))
                .filter(found -> found.person().isEmpty())
                .orElseThrow(NotHere::new);
    }

    private List<Account> known(Whose whose) {
        return accounts.of(whose.look().actor().tenant()).stream()
                .filter(account -> account.roles().stream().anyMatch(STAND_IN::contains))
                .filter(account -> !account.id().equals(whose.account()))
                .toList();
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
