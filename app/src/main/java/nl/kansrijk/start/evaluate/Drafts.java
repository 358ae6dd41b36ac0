package nl.kansrijk.start.evaluate;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.taxonomy.coding.Concept;

/** Concepts in the making: names and texts come from several files. */
final class Drafts {

    private static final String ISCO = "/isco/C";

    /** One concept in the making. */
    static final class Draft {
        final Set<String> dutch = new LinkedHashSet<>();
        final Set<String> english = new LinkedHashSet<>();
        final Set<String> groups = new LinkedHashSet<>();
        String description = "";
        String background = "";

        private Concept concept(String code) {
            return new Concept(
                    code, List.copyOf(groups), List.copyOf(dutch), List.copyOf(english), description, background);
        }
    }

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** The one with this address, perhaps new; a group of ISCO-08 is its own group. */
    Draft at(String uri) {
        return drafts.computeIfAbsent(uri, any -> {
            Draft draft = new Draft();
            if (uri.contains(ISCO)) draft.groups.add(uri.substring(uri.indexOf(ISCO) + ISCO.length()));
            return draft;
        });
    }

    boolean has(String uri) {
        return drafts.containsKey(uri);
    }

    List<Concept> concepts() {
        return drafts.entrySet().stream()
                .map(draft -> draft.getValue().concept(draft.getKey()))
                .toList();
    }

    /** Adds a name and others separated by upright bars; empty ones are no names. */
    static void add(Set<String> names, String name, String others) {
        if (!name.isBlank()) names.add(name);
        for (String other : others.split("\\|")) if (!other.isBlank()) names.add(other);
    }
}
