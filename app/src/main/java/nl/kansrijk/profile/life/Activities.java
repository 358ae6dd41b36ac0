package nl.kansrijk.profile.life;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<String, List<Task>> tasks = new HashMap<>();
    private final EverydayWords words = new EverydayWords();

    Activities() {
        ShippedSheet.rows("/profile/activity_tasks.csv").forEach(this::task);
        ShippedSheet.rows("/profile/activities.csv").forEach(this::keep);
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
        var code = bare(item);
        return code.equals(LifeDraft.OTHER) ? Optional.of(OTHER) : Optional.ofNullable(all.get(code));
    }

    /** What one does there, most of the work first; of an activity or of a common occupation, none for another one. */
    public List<Task> tasks(String item) {
        return List.copyOf(tasks.getOrDefault(bare(item), List.of()));
    }

    /** The activities and common occupations that someone may mean with these words, likeliest first. */
    public List<String> meant(String said) {
        return words.items(said);
    }

    /** The code in a sheet: of an activity without its begin, of an occupation whole. */
    static String item(String code) {
        return code.contains(":") ? code : PREFIX + code;
    }

    private static String bare(String item) {
        return item.replaceFirst("#[0-9]+$", "");
    }

    private void keep(NamedCsvRecord row) {
        var item = item(row.getField("code"));
        all.put(
                item,
                new Activity(item, Kind.valueOf(row.getField("kind")), name(row), tasks.getOrDefault(item, List.of())));
    }

    private void task(NamedCsvRecord row) {
        var skills = ShippedSheet.words(row, "skills").map(SkillCode::new).toList();
        ShippedSheet.words(row, "activity").forEach(code -> {
            var own = tasks.computeIfAbsent(item(code), item -> new ArrayList<>());
            own.add(new Task("t" + (own.size() + 1), name(row), skills));
        });
    }

    private static Name name(NamedCsvRecord row) {
        return new Name(row.getField("nl"), row.getField("en"));
    }
}
