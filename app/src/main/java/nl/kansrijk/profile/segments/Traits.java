package nl.kansrijk.profile.segments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/**
 * What a group can be described by, in the order in which it is asked. Sex, nationality, origin and district are not among
 * them, so no rule can be about them. Source: row 0-29.
 */
@Component
public class Traits {
    private final List<Trait> all = ShippedSheet.rows("/profile/segment_traits.csv").stream()
            .map(Traits::read)
            .toList();

    /** All of them. */
    public List<Trait> all() {
        return all;
    }

    /** The rules somebody chose; what is asked answers the options chosen of a trait. What no trait has is left out. */
    public Recipe recipe(Recipe.Join join, Function<Trait, Collection<String>> chosen) {
        return new Recipe(
                join,
                all.stream().flatMap(trait -> rule(trait, chosen).stream()).toList());
    }

    /** Rules as they were kept; what is no longer asked is left out. */
    Recipe read(Recipe.Join join, String kept) {
        Map<String, List<String>> chosen = new HashMap<>();
        for (var rule : kept.split(";")) {
            var parts = rule.split(":", 2);
            if (parts.length == 2) chosen.put(parts[0], Arrays.asList(parts[1].split(",")));
        }
        return recipe(join, trait -> chosen.getOrDefault(trait.code(), List.of()));
    }

    private static List<Rule> rule(Trait trait, Function<Trait, Collection<String>> chosen) {
        var sent = chosen.apply(trait);
        var options = trait.options().stream().filter(sent::contains).toList();
        return options.isEmpty() ? List.of() : List.of(new Rule(trait, options));
    }

    private static Trait read(NamedCsvRecord row) {
        return new Trait(
                row.getField("code"),
                row.getField("characteristic"),
                row.getField("item"),
                Trait.Kind.valueOf(row.getField("kind")),
                ShippedSheet.words(row, "options").toList(),
                ShippedSheet.words(row, "values").toList(),
                row.getField("hard").equals("y"));
    }
}
