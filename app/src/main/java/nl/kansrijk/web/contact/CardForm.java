package nl.kansrijk.web.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Account;
import nl.kansrijk.casework.cards.ContactCard;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Typed;

/** What was typed on the own contact card. */
record CardForm(Map<String, String> sent) {
    static final int LONGEST = 120;
    private static final String PHONE = "\\+?[0-9 ()-]{8,20}";

    CardForm {
        sent = Map.copyOf(sent);
    }

    String value(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    Parsed<ContactCard.Details> details() {
        var errors = new ArrayList<FieldError>();
        if (!value("telefoon").matches(PHONE)) errors.add(FieldError.of("telefoon", "report.error.phone"));
        for (var name : List.of("uren", "plek"))
            if (value(name).length() > LONGEST) errors.add(FieldError.of(name, "report.error.long"));
        return errors.isEmpty()
                ? new Parsed.Good<>(new ContactCard.Details(value("telefoon"), value("uren"), value("plek")))
                : new Parsed.Bad<>(errors);
    }

    /** Who stands in and when: from today, at most half a year. */
    Parsed<ContactCard.Away> away(UserId owner, List<Account> known, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var who = known.stream()
                .map(Account::id)
                .filter(id -> !id.equals(owner) && id.value().toString().equals(value("wie")))
                .findFirst();
        if (who.isEmpty()) errors.add(FieldError.of("wie", "card.error.who"));
        var from = Typed.day(value("vanaf")).filter(day -> !day.isBefore(today));
        if (from.isEmpty()) errors.add(FieldError.of("vanaf", "card.error.from"));
        var first = from.orElse(today);
        var until = Typed.day(value("tot")).filter(day -> !day.isBefore(first) && !day.isAfter(first.plusMonths(6)));
        if (until.isEmpty()) errors.add(FieldError.of("tot", "card.error.until"));
        return errors.isEmpty()
                ? new Parsed.Good<>(new ContactCard.Away(
                        UUID.randomUUID(), who.orElseThrow(), from.orElseThrow(), until.orElseThrow()))
                : new Parsed.Bad<>(errors);
    }
}
