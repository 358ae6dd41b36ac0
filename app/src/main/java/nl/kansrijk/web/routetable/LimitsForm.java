package nl.kansrijk.web.routetable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.triage.Limit;
import nl.kansrijk.web.Words;

/** What was typed for each limit, by its name in the form. A limit that is not in the form stays as it is. */
record LimitsForm(Map<String, String> typed) {
    /** Longest number, in characters. */
    static final int LONGEST = 6;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,2})?");

    LimitsForm {
        typed = Map.copyOf(typed);
    }

    /** What stands there for a limit: as it was typed, or as it is. */
    String shown(Limit one, Words words) {
        return Optional.ofNullable(typed.get(one.code())).orElseGet(() -> LimitWords.number(one.value(), words));
    }

    /** The limits that were moved, or what is wrong with each number. */
    Parsed<Map<Limit, BigDecimal>> parse(List<Limit> limits) {
        Map<Limit, BigDecimal> moved = new HashMap<>();
        var wrong = new ArrayList<FieldError>();
        for (var limit : limits) {
            var said = Optional.ofNullable(typed.get(limit.code())).map(String::strip);
            if (said.isEmpty()) continue;
            var number = number(said.get()).filter(limit::allows);
            if (number.isEmpty())
                wrong.add(FieldError.of(
                        limit.code(), said.get().isEmpty() ? "routes.limit.missing" : "routes.limit.wrong"));
            else if (number.get().compareTo(limit.value()) != 0) moved.put(limit, number.get());
        }
        return wrong.isEmpty() ? new Parsed.Good<>(moved) : new Parsed.Bad<>(wrong);
    }

    private static Optional<BigDecimal> number(String typed) {
        return NUMBER.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }
}
