package nl.kansrijk.web;

import static nl.kansrijk.web.Rendering.all;
import static nl.kansrijk.web.Rendering.html;
import static nl.kansrijk.web.Rendering.inside;
import static nl.kansrijk.web.Rendering.tag;

import gg.jte.Content;
import java.util.List;
import java.util.Set;

/** A form with every kind of field, some answered wrongly. */
final class Fields {
    static final Field.Ask TITLE =
            Field.Ask.of("titel", "Naam van het werk").wrong("Vul een naam in van 3 letters of meer");
    static final Field.Ask HOURS =
            Field.Ask.of("uren", "Uren per week").hinted("Tussen 1 en 40").wrong("Kies een getal van 1 tot en met 40");

    private Fields() {}

    static Content summary(Words w) {
        return tag("errorSummary", "w", w, "asks", List.of(TITLE, HOURS, Field.Ask.of("soort", "Soort werk")));
    }

    static Content form(Words w) {
        return inside(
                "form\" method=\"post\" data-guard=\"yes",
                "form",
                tag("csrf", "csrf", Sample.CSRF),
                field(w, "text", Field.Text.of(TITLE, "a\"><b>", 80)),
                field(w, "number", new Field.Number(HOURS, "99", 1, 40, "uur")),
                field(w, "select", new Field.Select(Field.Ask.of("soort", "Soort werk"), "b", options())),
                field(w, "radios", new Field.Radios(Field.Ask.of("dienst", "Dienst"), "b", options())),
                field(
                        w,
                        "checkboxes",
                        new Field.Checkboxes(Field.Ask.of("hulp", "Wat helpt").optional(), Set.of("a"), options())),
                field(
                        w,
                        "textarea",
                        new Field.Area(
                                Field.Ask.of("meer", "Vertel meer")
                                        .hinted("Geen namen")
                                        .optional(),
                                "Rustig magazijn",
                                4,
                                2000)),
                field(
                        w,
                        "date",
                        new Field.Date(Field.Ask.of("start", "Start op"), "2026-12-08", "2026-11-22", "2027-11-22")),
                field(w, "daygrid", new Field.DayGrid(Field.Ask.of("dagen", "Welke dagen"), Preview.mornings())),
                html(
                        "<div class=\"buttons buttons--form\"><button class=\"nl-button nl-button--primary\" type=\"submit\">Bewaar de vacature</button></div>"));
    }

    private static Content field(Words w, String kind, Field field) {
        return tag("field/" + kind, "w", w, "field", field);
    }

    private static List<Field.Option> options() {
        return List.of(
                Field.Option.of("a", "Magazijn"),
                new Field.Option("b", "Vervoer", java.util.Optional.of("Ook binnen het terrein")));
    }

    static Content nothing() {
        return all();
    }
}
