package nl.kansrijk.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.plan.LibraryGoal.Theme;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/** Goals to choose from. Reads memory only. Source: domain annex D, in our own words. */
@Component
public class GoalLibrary {
    private final List<LibraryGoal> all = ShippedSheet.rows("/plan/goals.csv").stream()
            .map(row -> new LibraryGoal(
                    row.getField("code"),
                    Theme.valueOf(row.getField("theme")),
                    ShippedSheet.words(row, "kk").collect(Collectors.toSet()),
                    ShippedSheet.words(row, "domains").collect(Collectors.toSet())))
            .toList();

    public List<LibraryGoal> all() {
        return all;
    }

    /** Those of one theme, in the order in which they are offered. */
    public List<LibraryGoal> of(Theme theme) {
        return all.stream().filter(goal -> goal.theme() == theme).toList();
    }

    public Optional<LibraryGoal> find(String code) {
        return all.stream().filter(goal -> goal.code().equals(code)).findFirst();
    }

    /** All themes; first those that are about one of these life domains. */
    public List<Theme> themes(Collection<String> heavy) {
        return Arrays.stream(Theme.values())
                .sorted(Comparator.comparing((Theme theme) -> Collections.disjoint(domains(theme), heavy)))
                .toList();
    }

    private Set<String> domains(Theme theme) {
        return of(theme).stream().flatMap(goal -> goal.domains().stream()).collect(Collectors.toSet());
    }
}
