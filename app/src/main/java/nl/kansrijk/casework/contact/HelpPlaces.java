package nl.kansrijk.casework.contact;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.casework.contact.Report.Urgency;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/** Where someone gets help today, from a list: for the whole country and for each municipality. */
@Component
public class HelpPlaces {
    private static final String FILE = "/casework/help_places.csv";
    private static final String EVERYWHERE = "*";
    private final List<Listed> listed;

    HelpPlaces() {
        this.listed = read();
    }

    /**
     * One place. Hours as text key; demo: invented, for a demo region only.
     *
     * @param kind text key of what it is for
     */
    public record Place(String name, String kind, String phone, String hours, String address, boolean demo) {
        /** The number as a telephone understands it. */
        public String dial() {
            return "tel:" + phone.replaceAll("[^+0-9]", "");
        }
    }

    private record Listed(String where, Set<Urgency> helps, Place place) {}

    /** The places for what cannot wait in a municipality (code of the organisation, such as GM1674), nearest first. */
    public List<Place> of(Set<Urgency> urgent, String municipality) {
        return listed.stream()
                .filter(one -> one.where().equals(municipality) || one.where().equals(EVERYWHERE))
                .filter(one -> one.helps().stream().anyMatch(urgent::contains))
                .map(Listed::place)
                .toList();
    }

    private static List<Listed> read() {
        return ShippedSheet.rows(FILE).stream().map(HelpPlaces::listed).toList();
    }

    private static Listed listed(NamedCsvRecord line) {
        var helps = Arrays.stream(line.getField("helps").split(" "))
                .map(Urgency::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Listed(
                line.getField("where"),
                helps,
                new Place(
                        line.getField("name"),
                        "help.place." + line.getField("kind"),
                        line.getField("phone"),
                        "help.hours." + line.getField("hours"),
                        line.getField("address"),
                        line.getField("demo").equals("y")));
    }
}
