package nl.kansrijk.web.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Account;
import nl.kansrijk.casework.cards.ContactCard;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;

/** Lays out a contact card with what was typed and what is wrong with it. */
final class CardFields {
    private final Map<String, String> typed;
    private final List<FieldError> errors;
    private final Words words;

    CardFields(Map<String, String> typed, List<FieldError> errors, Words words) {
        this.typed = typed;
        this.errors = errors;
        this.words = words;
    }

    CardView view(CardDesk.Whose whose, Account account, ContactCard card, List<Account> known, LocalDate today) {
        var initials = new Frame.Contact(account.name(), "", "").initials();
        return new CardView(
                whose.path(),
                whose.back(),
                account.name(),
                initials,
                card.photo() ? Optional.of("/contactpersoon/" + account.id().value() + "/foto") : Optional.empty(),
                new CardView.Details(
                        new Field.Text(ask("telefoon"), value("telefoon", card.phone()), "tel", 20, "work tel"),
                        Field.Text.of(
                                ask("uren")
                                        .hinted(words.say("card.ask.uren.hint"))
                                        .optional(),
                                value("uren", card.hours()),
                                CardForm.LONGEST),
                        Field.Text.of(
                                ask("plek")
                                        .hinted(words.say("card.ask.plek.hint"))
                                        .optional(),
                                value("plek", card.place()),
                                CardForm.LONGEST)),
                card.away().map(away -> line(away, known, whose)),
                new CardView.AwayForm(
                        new Field.Select(ask("wie"), value("wie", ""), options(known)),
                        new Field.Date(ask("vanaf"), value("vanaf", ""), today.toString(), ""),
                        new Field.Date(ask("tot"), value("tot", ""), today.toString(), "")));
    }

    private CardView.AwayLine line(ContactCard.Away away, List<Account> known, CardDesk.Whose whose) {
        var name = known.stream()
                .filter(account -> account.id().equals(away.substitute()))
                .map(Account::name)
                .findFirst()
                .orElse(words.say("mandate.gone"));
        var text = words.say("card.away", words.day(away.from()), words.day(away.until()), name);
        return new CardView.AwayLine(text, Action.post(words.say("card.back"), whose.path() + "/terug"));
    }

    private List<Field.Option> options(List<Account> known) {
        var first = Field.Option.of("", words.say("talk.choose"));
        return Stream.concat(
                        Stream.of(first),
                        known.stream()
                                .map(account ->
                                        Field.Option.of(account.id().value().toString(), account.name())))
                .toList();
    }

    private Field.Ask ask(String name) {
        return Field.Ask.of(name, words.say("card.ask." + name)).wrongAmong(errors, words);
    }

    private String value(String name, String kept) {
        return typed.getOrDefault(name, kept);
    }
}
