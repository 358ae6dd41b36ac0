package nl.kansrijk.matching.exploring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.shared.ShippedSheet;
import nl.kansrijk.taxonomy.Occupation;
import org.springframework.stereotype.Component;

/** What each kind of work gives to someone who likes to do, think, make, help, trade or order. Source: own reckoning by ISCO-08. */
@Component
class Tastes {
    private static final String FILE = "/matching/work_interests.csv";
    private final Map<String, List<String>> byGroup = new HashMap<>();

    Tastes() {
        for (var row : ShippedSheet.rows(FILE))
            byGroup.put(
                    row.getField("isco"), ShippedSheet.words(row, "interests").toList());
    }

    /** What this work gives of what someone likes, most of it first. */
    List<String> shared(Occupation work, Set<String> interests) {
        return of(work.isco()).stream().filter(interests::contains).toList();
    }

    private List<String> of(String isco) {
        for (int length = isco.length(); length > 0; length--) {
            var found = byGroup.get(isco.substring(0, length));
            if (found != null) return found;
        }
        return List.of();
    }
}
