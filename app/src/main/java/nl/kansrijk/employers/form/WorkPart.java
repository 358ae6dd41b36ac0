package nl.kansrijk.employers.form;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.employers.Shifts;
import nl.kansrijk.employers.Terms;
import nl.kansrijk.employers.Work;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.shared.HoursPerWeek;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.taxonomy.Place;
import nl.kansrijk.taxonomy.Places;
import org.springframework.stereotype.Component;

/** Where, when and on which terms. */
@Component
class WorkPart {
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final List<String> PARTS = List.of("ochtend", "middag", "avond", "nacht");
    private static final Postcode4 NOWHERE = new Postcode4(1000);
    private final Places places;

    WorkPart(Places places) {
        this.places = places;
    }

    Work read(Answers answers) {
        var postcode = postcode(answers);
        int least = hours(answers, "uren-min");
        int most = hours(answers, "uren-max");
        if (least > most) answers.wrong("uren-max", "hours-order");
        return new Work(
                postcode,
                places.of(postcode).map(Place::town).orElse(""),
                new HoursPerWeek(Math.min(least, most)),
                new HoursPerWeek(Math.max(least, most)),
                days(answers),
                shifts(answers),
                terms(answers),
                answers.choices("manier", Work.Way.class));
    }

    static void fill(Fields fields, Work work) {
        fields.put("postcode", work.postcode().value());
        fields.put("uren-min", work.least().value());
        fields.put("uren-max", work.most().value());
        fields.put("dagen", cells(work.days()));
        fields.put("dienst", work.shifts().kinds());
        fields.put("rooster-weken", work.shifts().rosterKnownWeeksAhead());
        fields.tick("flexibel", work.shifts().flexibleTimes());
        fields.put("contract", work.terms().contract());
        fields.put("overeenkomst", work.terms().agreement());
        if (work.terms().payCentsPerHour() > 0)
            fields.put("loon", Euros.words(work.terms().payCentsPerHour()));
        fields.put("schaal", work.terms().scale());
        fields.tick("reiskosten", work.terms().travelRefund());
        fields.put("manier", work.ways());
    }

    private static Postcode4 postcode(Answers answers) {
        var typed = answers.raw("postcode").replace(" ", "").replaceFirst("(?i)[a-z]{2}$", "");
        if (typed.matches("[1-9][0-9]{3}")) return new Postcode4(Integer.parseInt(typed));
        answers.wrong("postcode", "postcode");
        return NOWHERE;
    }

    private static int hours(Answers answers, String field) {
        if (answers.raw(field).isEmpty()) answers.wrong(field, "hours-missing");
        return answers.number(field, 1, 40, 1);
    }

    private static DayGrid days(Answers answers) {
        int bits = 0;
        for (var cell : answers.all("dagen")) {
            var parts = cell.split("-", 2);
            int day = DAYS.indexOf(parts[0]);
            int part = PARTS.indexOf(parts[parts.length - 1]);
            if (day < 0 || part < 0) answers.wrong("dagen", "choice");
            else bits |= 1 << (day * 4 + part);
        }
        if (bits == 0) answers.wrong("dagen", "days-missing");
        return new DayGrid(bits);
    }

    private static List<String> cells(DayGrid grid) {
        var cells = new ArrayList<String>();
        for (int day = 0; day < DAYS.size(); day++)
            for (int part = 0; part < PARTS.size(); part++)
                if (grid.has(day, part)) cells.add(DAYS.get(day) + "-" + PARTS.get(part));
        return cells;
    }

    private static Shifts shifts(Answers answers) {
        return new Shifts(
                answers.choices("dienst", Shifts.Kind.class),
                answers.number("rooster-weken", 0, 26, 0),
                answers.ticked("flexibel"));
    }

    private static Terms terms(Answers answers) {
        return new Terms(
                answers.choice("contract", Terms.Contract.FIXED_TERM),
                answers.choice("overeenkomst", Terms.Agreement.REGULAR),
                Euros.cents(answers, "loon"),
                answers.text("schaal", 100),
                answers.ticked("reiskosten"));
    }
}
