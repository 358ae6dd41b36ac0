package nl.kansrijk.web.vacancies;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.employers.Application;
import nl.kansrijk.employers.Inclusion;
import nl.kansrijk.employers.Shifts;
import nl.kansrijk.employers.Terms;
import nl.kansrijk.employers.Work;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.vacancies.FormView.Part;

/** The parts of the form that are plain questions. */
final class FormParts {
    private FormParts() {}

    static List<Part> of(FormFields fields, Words words) {
        return List.of(
                part("plek", "work", work(fields, words), words),
                part("voorwaarden", "terms", terms(fields, words), words),
                part("hulp", "inclusion", inclusion(fields, words), words),
                part(
                        "groei",
                        "growth",
                        List.of(fields.text("groei", 200), fields.text("scholing", 200), fields.text("blijven", 200)),
                        words),
                part("contact", "application", application(fields, words), words));
    }

    private static Part part(String id, String key, List<Field> fields, Words words) {
        return new Part(id, words.say("vacform.part." + key), Optional.empty(), fields);
    }

    private static List<Field> work(FormFields fields, Words words) {
        return List.of(
                fields.needed("postcode", 7),
                fields.number("uren-min", 1, 40, "hours"),
                fields.number("uren-max", 1, 40, "hours"),
                fields.days("dagen"),
                fields.checks("dienst", Options.of(Shifts.Kind.class, "employers.shift.", words)),
                fields.number("rooster-weken", 0, 26, "weeks"),
                fields.checks("flexibel", yes("vacform.flexibel.yes", words)),
                fields.checks("manier", Options.of(Work.Way.class, "employers.way.", words)));
    }

    private static List<Field> terms(FormFields fields, Words words) {
        return List.of(
                fields.select("contract", Options.of(Terms.Contract.class, "employers.contract.", words)),
                fields.select("overeenkomst", Options.of(Terms.Agreement.class, "employers.agreement.", words)),
                fields.text("loon", 10),
                fields.text("schaal", 100),
                fields.checks("reiskosten", yes("vacform.reiskosten.yes", words)));
    }

    private static List<Field> inclusion(FormFields fields, Words words) {
        return List.of(
                fields.checks(
                        "aanpassing", Options.of(Inclusion.Accommodation.class, "employers.accommodation.", words)),
                fields.number("begeleiding", 0, 40, "hours"),
                fields.checks("welkom", Options.of(Inclusion.Welcome.class, "employers.welcome.", words)),
                fields.text("techniek", 200),
                fields.text("bespreekbaar", 200));
    }

    private static List<Field> application(FormFields fields, Words words) {
        return List.of(
                fields.checks("contactweg", Options.of(Application.WayIn.class, "employers.wayin.", words)),
                fields.checks("geen-brief", yes("vacform.geen.brief.yes", words)),
                fields.text("contact-naam", 80),
                fields.text("contact-functie", 80),
                fields.text("contact-telefoon", 30),
                fields.text("contact-mail", 120));
    }

    private static List<Field.Option> yes(String key, Words words) {
        return List.of(Field.Option.of("ja", words.say(key)));
    }
}
