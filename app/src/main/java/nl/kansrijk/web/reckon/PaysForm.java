package nl.kansrijk.web.reckon;

import java.math.BigDecimal;
import java.util.List;
import nl.kansrijk.rules.WorkPays;
import nl.kansrijk.web.Field;

/** The questions of "does work pay?". */
final class PaysForm {
    private static final long MOST_HOURS = 40;
    private static final long MOST_WAGE = 1000;
    private static final long MOST_MONTH = 20_000;

    private PaysForm() {}

    static List<Field> fields(Questions ask, String today) {
        return List.of(
                ask.day(Calculator.DAY, today),
                ask.choice("huishouden", WorkPays.Household.class),
                ask.number("uren"),
                ask.number("uurloon"),
                ask.maybe("netto"),
                ask.choice("vrijlating", WorkPays.Disregard.class),
                ask.maybe("kosten"));
    }

    static WorkPays read(Filled filled) {
        return new WorkPays(
                filled.day(Calculator.DAY),
                filled.choice("huishouden", WorkPays.Household.class),
                filled.choice("vrijlating", WorkPays.Disregard.class),
                filled.number("uren", 1, MOST_HOURS),
                filled.number("uurloon", 1, MOST_WAGE),
                filled.maybe("netto", MOST_MONTH),
                filled.maybe("kosten", MOST_MONTH).orElse(BigDecimal.ZERO));
    }
}
