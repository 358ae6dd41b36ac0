package nl.kansrijk.casework.contact;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.casework.Task;
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
     * One place at a moment. Hours as text key; demo: invented, for a demo region only.
     *
     * @param kind text key of what it is for
     * @param now whether it can be reached at that moment
     */
    public record Place(
            String name, String kind, String phone, String hours, String address, boolean demo, Opening now) {
        /** The number as a telephone understands it. */
        public String dial() {
            return "tel:" + phone.replaceAll("[^+0-9]", "");
        }
    }

    /** Where money is the worry nothing else is helped with. */
    private record Listed(String where, Set<Urgency> helps, Function<LocalDateTime, Place> place) {
        boolean money() {
            return helps.isEmpty();
        }
    }

    /**
     * The places for what cannot wait in a municipality (code of the organisation, such as GM1674) at a Dutch moment: what is
     * open first, then what may be, then what is closed; the emergency number is always among them.
     */
    public List<Place> of(Set<Urgency> urgent, String municipality, LocalDateTime at) {
        return near(municipality, at, one -> one.helps().stream().anyMatch(urgent::contains));
    }

    /** As {@link #of(Set, String, LocalDateTime)}, and after those the places for worries about money. */
    public List<Place> withMoney(Set<Urgency> urgent, String municipality, LocalDateTime at) {
        return Stream.concat(of(urgent, municipality, at).stream(), near(municipality, at, Listed::money).stream())
                .toList();
    }

    /** What the tasks that cannot wait are about; a task that does not say so may be about anything. */
    public static Set<Urgency> about(List<Task> tasks) {
        return tasks.stream()
                .filter(Task::cannotWait)
                .flatMap(task -> about(task).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Urgency> about(Task task) {
        var facts = task.reason().facts().values();
        return facts.isEmpty()
                ? Set.of(Urgency.values())
                : facts.stream().map(fact -> Urgency.about(need(fact))).collect(Collectors.toUnmodifiableSet());
    }

    /** The last word of a message key, or the whole of a code. */
    private static String need(String fact) {
        return fact.substring(fact.lastIndexOf('.') + 1);
    }

    private List<Place> near(String municipality, LocalDateTime at, Predicate<Listed> which) {
        return listed.stream()
                .filter(one -> one.where().equals(municipality) || one.where().equals(EVERYWHERE))
                .filter(which)
                .map(one -> one.place().apply(at))
                .distinct()
                .sorted(Comparator.comparing(place -> turn(place.now())))
                .toList();
    }

    private static int turn(Opening now) {
        return switch (now) {
            case Opening.Always always -> 0;
            case Opening.Until until -> 0;
            case Opening.Unknown unknown -> 1;
            case Opening.Again again -> 2;
        };
    }

    private static List<Listed> read() {
        var hours = Hours.read();
        return ShippedSheet.rows(FILE).stream()
                .map(line -> listed(line, Objects.requireNonNull(hours.get(line.getField("hours")))))
                .toList();
    }

    private static Listed listed(NamedCsvRecord line, Hours hours) {
        var helps = Arrays.stream(line.getField("helps").split(" "))
                .filter(help -> !help.isEmpty())
                .map(Urgency::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Listed(
                line.getField("where"),
                helps,
                at -> new Place(
                        line.getField("name"),
                        "help.place." + line.getField("kind"),
                        line.getField("phone"),
                        "help.hours." + hours.code(),
                        line.getField("address"),
                        line.getField("demo").equals("y"),
                        hours.at(at)));
    }
}
