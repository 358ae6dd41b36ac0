package nl.kansrijk.employers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.employers.Contact;
import nl.kansrijk.employers.Employer;
import nl.kansrijk.employers.EmployerFile;
import nl.kansrijk.employers.EmployerFile.Facts;
import nl.kansrijk.employers.EmployerFile.KeptContact;
import nl.kansrijk.employers.EmployerFile.KeptSite;
import nl.kansrijk.employers.EmployerFile.Wished;
import nl.kansrijk.employers.Site;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Postcode4;

/**
 * The form of an employer's file. Rows 1 to {@link #MOST_ROWS}; each carries the number it has in the file, none when new. A row
 * left empty or ticked as stopped is not in the file afterwards.
 */
public final class EmployerForm {
    /** Most sites, and most contacts. */
    public static final int MOST_ROWS = 12;

    private static final int LINE = 120;

    private EmployerForm() {}

    /** How the file should stand, or every mistake at once. */
    public static Parsed<Wished> parse(Map<String, List<String>> typed) {
        var answers = new Answers(typed);
        var name = answers.needed("naam", LINE, "firm-missing");
        var sector = answers.raw("branche");
        if (!sector.matches("[A-U]")) answers.wrong("branche", "choice");
        if (answers.raw("grootte").isEmpty()) answers.wrong("grootte", "choice");
        var size = answers.choice("grootte", Employer.Size.MICRO);
        var sites = sites(answers);
        var contacts = contacts(answers);
        return answers.errors().isEmpty()
                ? new Parsed.Good<>(new Wished(new Facts(name, sector, size), sites, contacts))
                : new Parsed.Bad<>(answers.errors());
    }

    /** The file as typed answers. */
    public static Map<String, List<String>> filled(EmployerFile file) {
        var fields = new Fields();
        fields.put("naam", file.facts().name());
        fields.put("branche", file.facts().sector());
        fields.put("grootte", file.facts().size());
        int row = 1;
        for (var one : file.sites()) fill(fields, row++, one);
        row = 1;
        for (var one : file.contacts()) fill(fields, row++, one);
        return fields.all();
    }

    private static void fill(Fields fields, int row, KeptSite one) {
        fields.put("plek-nr-" + row, one.number());
        fields.put("plek-naam-" + row, one.site().name());
        fields.put("plek-postcode-" + row, one.site().postcode().value());
        fields.put("plek-plaats-" + row, one.site().town());
    }

    private static void fill(Fields fields, int row, KeptContact one) {
        fields.put("contact-nr-" + row, one.number());
        fields.put("contact-naam-" + row, one.contact().name());
        fields.put("contact-functie-" + row, one.contact().role());
        fields.put("contact-telefoon-" + row, one.contact().phone());
        fields.put("contact-mail-" + row, one.contact().email());
    }

    private static List<KeptSite> sites(Answers answers) {
        var sites = new ArrayList<KeptSite>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            if (answers.ticked("plek-stopt-" + row)
                    || empty(answers, row, "plek-naam-", "plek-postcode-", "plek-plaats-")) continue;
            var name = answers.needed("plek-naam-" + row, LINE, "site-missing");
            var town = answers.needed("plek-plaats-" + row, LINE, "town-missing");
            var number = number(answers, "plek-nr-" + row);
            postcode(answers, "plek-postcode-" + row)
                    .ifPresent(postcode -> sites.add(new KeptSite(number, new Site(name, postcode, town))));
        }
        return sites;
    }

    private static List<KeptContact> contacts(Answers answers) {
        var contacts = new ArrayList<KeptContact>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            if (answers.ticked("contact-stopt-" + row)
                    || empty(answers, row, "contact-naam-", "contact-functie-", "contact-telefoon-", "contact-mail-"))
                continue;
            var name = answers.needed("contact-naam-" + row, LINE, "contact-missing");
            var role = answers.text("contact-functie-" + row, LINE);
            var phone = shaped(answers, "contact-telefoon-" + row, "[+0-9 ()-]{6,30}", "phone");
            var email = shaped(answers, "contact-mail-" + row, "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", "email");
            contacts.add(new KeptContact(number(answers, "contact-nr-" + row), new Contact(name, role, phone, email)));
        }
        return contacts;
    }

    private static boolean empty(Answers answers, int row, String... fields) {
        for (var field : fields) if (!answers.raw(field + row).isEmpty()) return false;
        return true;
    }

    private static int number(Answers answers, String field) {
        var typed = answers.raw(field);
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static Optional<Postcode4> postcode(Answers answers, String field) {
        var typed = answers.raw(field);
        if (typed.matches("[1-9][0-9]{3}( ?[A-Za-z]{2})?"))
            return Optional.of(new Postcode4(Integer.parseInt(typed.substring(0, 4))));
        answers.wrong(field, "postcode");
        return Optional.empty();
    }

    private static String shaped(Answers answers, String field, String shape, String wrong) {
        var typed = answers.text(field, LINE);
        if (!typed.isEmpty() && !typed.matches(shape)) answers.wrong(field, wrong);
        return typed;
    }
}
