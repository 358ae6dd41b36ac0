package nl.kansrijk.web.readinglog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;

/** What the officer asks for, as typed: a person number or its beginning, and a period. */
record ReadingLogForm(String klant, LogPeriod period) {
    private static final int DAYS = 30;
    private static final String WHOLE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String BEGINNING = "[0-9a-f]{4}[0-9a-f-]{0,32}";

    /** The number, in small letters, and the period. */
    record Wish(String number, LogPeriod.Days days) {
        /** The person, when the number is whole. */
        Optional<ClientId> person() {
            return number.matches(WHOLE) ? Optional.of(ClientId.of(number)) : Optional.empty();
        }

        /** The address of the log of this person in the same days. */
        String address(ClientId one) {
            return "/leeslog?" + query(one);
        }

        /** The address of the same as a file. */
        String file(ClientId one) {
            return "/leeslog/bestand?" + query(one);
        }

        private String query(ClientId one) {
            return "klant=" + one.value() + "&" + days.query();
        }
    }

    static ReadingLogForm of(Map<String, String> sent, LocalDate today) {
        return new ReadingLogForm(sent.getOrDefault("klant", "").strip(), LogPeriod.of(sent, today, DAYS));
    }

    /** What is asked; no number is asked too: then it is about everybody. */
    Parsed<Wish> parse() {
        var number = klant.toLowerCase(Locale.ROOT);
        var errors = new ArrayList<FieldError>();
        if (!number.isEmpty() && !number.matches(BEGINNING))
            errors.add(FieldError.of("klant", "readinglog.person.wrong"));
        return switch (period.parse()) {
            case Parsed.Bad<LogPeriod.Days>(var wrong) -> {
                errors.addAll(wrong);
                yield new Parsed.Bad<>(errors);
            }
            case Parsed.Good<LogPeriod.Days>(var days) ->
                errors.isEmpty() ? new Parsed.Good<>(new Wish(number, days)) : new Parsed.Bad<>(List.copyOf(errors));
        };
    }
}
