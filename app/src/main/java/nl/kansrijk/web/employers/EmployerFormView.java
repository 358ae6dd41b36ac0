package nl.kansrijk.web.employers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.employers.Employer;
import nl.kansrijk.employers.EmployerFile;
import nl.kansrijk.employers.form.EmployerForm;
import nl.kansrijk.web.Field;

/** The form of one employer: facts, a row for each site and contact, and one empty row of each. */
public record EmployerFormView(
        String path, int version, Field.Text name, Field.Select sector, Field.Select size, Rows rows) {

    /** The rows. */
    public record Rows(List<Row> sites, List<Row> contacts) {
        public Rows {
            sites = List.copyOf(sites);
            contacts = List.copyOf(contacts);
        }
    }

    /** One site or contact: its title, the field that carries its number in the file, its fields, and stopping it. */
    public record Row(
            String title, String numberName, String number, List<Field.Text> fields, Optional<Field.Checkboxes> stops) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    static EmployerFormView of(EmployerFile file, int version, EmployerFormFields form) {
        return new EmployerFormView(
                "/werkgevers/" + file.id().value(),
                version,
                form.text("naam", "firms.name", 120),
                form.select("branche", "firms.sector", sectors(form)),
                form.select("grootte", "firms.size", sizes(form)),
                new Rows(sites(form), contacts(form)));
    }

    /** Every question, for the summary of mistakes. */
    public List<Field.Ask> asks() {
        var asks = new ArrayList<>(List.of(name.ask(), sector.ask(), size.ask()));
        Stream.concat(rows.sites().stream(), rows.contacts().stream())
                .flatMap(row -> row.fields().stream())
                .map(Field.Text::ask)
                .forEach(asks::add);
        return asks;
    }

    private static List<Row> sites(EmployerFormFields form) {
        return IntStream.rangeClosed(1, rows(form, "plek-"))
                .mapToObj(row -> row(
                        form,
                        row,
                        "plek-",
                        "firms.site",
                        List.of(
                                form.text("plek-naam-" + row, "firms.site.name", 120),
                                form.text("plek-postcode-" + row, "firms.site.postcode", 7),
                                form.text("plek-plaats-" + row, "firms.site.town", 120))))
                .toList();
    }

    private static List<Row> contacts(EmployerFormFields form) {
        return IntStream.rangeClosed(1, rows(form, "contact-"))
                .mapToObj(row -> row(
                        form,
                        row,
                        "contact-",
                        "firms.contact",
                        List.of(
                                form.text("contact-naam-" + row, "firms.contact.name", 120),
                                form.free("contact-functie-" + row, "firms.contact.role", "text", 120),
                                form.free("contact-telefoon-" + row, "firms.contact.phone", "tel", 30),
                                form.free("contact-mail-" + row, "firms.contact.email", "email", 120))))
                .toList();
    }

    private static Row row(EmployerFormFields form, int row, String kind, String key, List<Field.Text> fields) {
        var words = form.said();
        var number = form.typed(kind + "nr-" + row);
        boolean fresh = number.isEmpty();
        return new Row(
                fresh ? words.say(key + ".new") : words.say(key + ".row", row),
                kind + "nr-" + row,
                number,
                fresh ? fields.stream().map(EmployerFormView::optional).toList() : fields,
                fresh
                        ? Optional.empty()
                        : Optional.of(form.tick(kind + "stopt-" + row, key + ".stop.ask", key + ".stop")));
    }

    private static Field.Text optional(Field.Text field) {
        return new Field.Text(
                field.ask().optional(), field.value(), field.type(), field.maxLength(), field.autocomplete());
    }

    /** As many rows as carry something, and one more. */
    private static int rows(EmployerFormFields form, String kind) {
        int last = IntStream.rangeClosed(1, EmployerForm.MOST_ROWS)
                .filter(row -> form.typed().keySet().stream()
                        .anyMatch(name -> name.startsWith(kind)
                                && name.endsWith("-" + row)
                                && !form.typed(name).isBlank()))
                .max()
                .orElse(0);
        return Math.min(last + 1, EmployerForm.MOST_ROWS);
    }

    private static List<Field.Option> sectors(EmployerFormFields form) {
        return "ABCDEFGHIJKLMNOPQRSTU"
                .chars()
                .mapToObj(Character::toString)
                .filter(letter -> form.said().knows("taxonomy.sector." + letter))
                .map(letter -> Field.Option.of(letter, form.said().say("taxonomy.sector." + letter)))
                .toList();
    }

    private static List<Field.Option> sizes(EmployerFormFields form) {
        return Arrays.stream(Employer.Size.values())
                .map(size -> Field.Option.of(size.name(), form.said().say("employers.size." + size)))
                .toList();
    }
}
