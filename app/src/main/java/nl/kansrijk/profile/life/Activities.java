package nl.kansrijk.profile.life;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.profile.life.Activity.Name;
import nl.kansrijk.profile.life.Activity.Task;
import nl.kansrijk.shared.ShippedSheet;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;

/** What people do in ordinary life, as it ships. Touches nobody's data. Source: own list in {@code profile/activities.csv}. */
@Component
public class Activities {
    /** Begin of the item of every activity. */
    public static final String PREFIX = "life:";

    private static final Activity OTHER =
            new Activity(LifeDraft.OTHER, Kind.HOBBY, new Name("iets anders", "something else"), List.of());
    private final Map<String, Activity> all = new LinkedHashMap<>();

    Activities() {
        Map<String, List<Task>> tasks = new LinkedHashMap<>();
        ShippedSheet.rows("/profile/activity_tasks.csv").forEach(row -> task(row, tasks));
        ShippedSheet.rows("/profile/activities.csv").forEach(row -> keep(row, tasks));
    }

    /** Those of one kind, in the order in which they are shown. */
    public List<Activity> of(Kind kind) {
        return all.values().stream().filter(one -> one.kind() == kind).toList();
    }

    /** Every activity. */
    public List<Activity> all() {
        return List.copyOf(all.values());
    }

    /** The activity of an item, with or without a number behind it; empty for an occupation. Own words are "something else". */
    public Optional<Activity> find(String item) {
        var code = item.replaceFirst("#[0-9]+$", "");
        return code.equals(LifeDraft.OTHER) ? Optional.of(OTHER) : Optional.ofNullable(all.get(code));
    }

    private void keep(NamedCsvRecord row, Map<String, List<Task>> tasks) {
        var item = PREFIX + row.getField("code");
        all.put(
                item,
                new Activity(item, Kind.valueOf(row.getField("kind")), name(row), tasks.getOrDefault(item, List.of())));
    }

    private static void task(NamedCsvRecord row, Map<String, List<Task>> tasks) {
        var own = tasks.computeIfAbsent(PREFIX + row.getField("activity"), item -> new ArrayList<>());
        var skills = Arrays.stream(row.getField("skills").split(" "))
                .map(SkillCode::new)
                .toList();
        own.add(new Task("t" + (own.size() + 1), name(row), skills));
    }

    private static Name name(NamedCsvRecord row) {
        return new Name(row.getField("nl"), row.getField("en"));
    }
}
