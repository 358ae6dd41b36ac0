package nl.kansrijk.web.employers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.Contact;
import nl.kansrijk.employers.EmployerFile;
import nl.kansrijk.employers.Site;
import nl.kansrijk.web.Words;

/** One employer to read; {@code change} is the way to the form for who may change it; {@code back} says that there is a list. */
public record EmployerView(
        String name, String facts, List<Line> sites, List<Line> contacts, Optional<String> change, boolean back) {
    public EmployerView {
        sites = List.copyOf(sites);
        contacts = List.copyOf(contacts);
    }

    /** A site or a contact: its name and what is known of it. */
    public record Line(String name, String known) {}

    static EmployerView of(EmployerFile file, boolean changes, boolean own, Words words) {
        var facts = file.facts();
        return new EmployerView(
                facts.name(),
                words.say("taxonomy.sector." + facts.sector()) + " · " + words.say("employers.size." + facts.size()),
                file.sites().stream().map(one -> line(one.site())).toList(),
                file.contacts().stream().map(one -> line(one.contact())).toList(),
                changes ? Optional.of("/werkgevers/" + file.id().value() + "/wijzigen") : Optional.empty(),
                !own);
    }

    private static Line line(Site site) {
        return new Line(site.name(), site.postcode().value() + " " + site.town());
    }

    private static Line line(Contact contact) {
        var known = Stream.of(contact.role(), contact.phone(), contact.email())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Line(contact.name(), known);
    }
}
