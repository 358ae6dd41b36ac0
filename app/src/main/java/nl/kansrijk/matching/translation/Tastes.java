package nl.kansrijk.matching.translation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.shared.ShippedSheet;
import nl.kansrijk.taxonomy.Occupation;
import org.springframework.stereotype.Component;

/** What each kind of work gives to someone who likes to do, think, make, help, trade or order. Source: own reckoning by ISCO-08. */
@Component
public class Tastes {
    private static final String FILE = "/matching/work_interests.csv";
    private final Map<String, List<String>> byGroup = new HashMap<>();
    private final Numbers numbers;

    Tastes(Numbers numbers) {
        this.numbers = numbers;
        for (var row : ShippedSheet.rows(FILE))
            byGroup.put(
                    row.getField("isco"), ShippedSheet.words(row, "interests").toList());
    }

    /** What this work gives of what someone likes, most of it first: names of interests. Likes: by the numbers of the engine. */
    public List<String> shared(Occupation work, Set<Integer> likes) {
        return of(work.isco()).stream()
                .filter(name -> numbers.interest(name).stream().anyMatch(likes::contains))
                .toList();
    }

    /** Everything this work gives, by the numbers of the engine. */
    Set<Integer> gives(Occupation work) {
        var gives = new HashSet<Integer>();
        of(work.isco()).forEach(name -> numbers.interest(name).ifPresent(gives::add));
        return gives;
    }

    private List<String> of(String isco) {
        for (int length = isco.length(); length > 0; length--) {
            var found = byGroup.get(isco.substring(0, length));
            if (found != null) return found;
        }
        return List.of();
    }
}
