package nl.kansrijk.web.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Mandate;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.mandates.MandatesView.Line;
import nl.kansrijk.web.mandates.MandatesView.Where;
import org.springframework.stereotype.Component;

/** Giving and ending mandates inside one passage about the client, the same for the client and for who guides. */
@Component
class Giving {
    private final Mandates mandates;
    private final Accounts accounts;
    private final Clock clock;

    Giving(Mandates mandates, Accounts accounts, Clock clock) {
        this.mandates = mandates;
        this.accounts = accounts;
        this.clock = clock;
    }

    MandatesView blank(ClientId client, Where where, Words words, Passage passage) {
        return view(client, where, MandateForm.fresh(today()), List.of(), words, passage);
    }

    /** The page with what is wrong; empty when the mandate stands. */
    Optional<MandatesView> give(ClientId client, MandateForm form, Where where, Words words, Passage passage) {
        var errors = switch (form.parse(today())) {
            case Parsed.Bad<Mandates.Wish>(var wrong) -> wrong;
            case Parsed.Good<Mandates.Wish>(var wish) -> given(client, wish, passage);
        };
        return errors.isEmpty() ? Optional.empty() : Optional.of(view(client, where, form, errors, words, passage));
    }

    private List<FieldError> given(ClientId client, Mandates.Wish wish, Passage passage) {
        return switch (mandates.give(client, wish, passage)) {
            case Mandates.Given.Done done -> List.of();
            case Mandates.Given.Nobody nobody -> List.of(FieldError.of("wie", "mandate.who.unknown"));
        };
    }

    private MandatesView view(
            ClientId client, Where where, MandateForm form, List<FieldError> errors, Words words, Passage passage) {
        var lines = mandates.of(client, passage).stream()
                .map(mandate -> line(mandate, where, words))
                .toList();
        return MandatesView.of(where, lines, form, errors, today(), words);
    }

    private Line line(Mandate mandate, Where where, Words words) {
        boolean over = mandate.endedAt().isPresent() || today().isAfter(mandate.until());
        var state = over ? "ended" : mandate.holdsOn(today()) ? "holds" : "later";
        return new Line(
                accounts.find(mandate.representative()).map(Account::name).orElse(words.say("mandate.gone")),
                words.say("mandate.days", words.shortDay(mandate.from()), words.shortDay(mandate.until())),
                words.say("mandate.state." + state),
                TopicWords.says(mandate.topics(), words),
                over
                        ? Optional.empty()
                        : Optional.of(
                                Action.post(words.say("mandate.end"), where.path() + "/" + mandate.id() + "/einde")));
    }

    LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
