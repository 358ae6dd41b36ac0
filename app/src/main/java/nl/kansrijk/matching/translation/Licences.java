package nl.kansrijk.matching.translation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which driving licences come with another: who may drive a heavier class may drive the lighter ones. Source: directive
 * 2006/126/EC, article 6.
 */
final class Licences {
    private static final Map<String, List<String>> BRINGS = Map.ofEntries(
            Map.entry("A1", List.of("AM")),
            Map.entry("A2", List.of("A1")),
            Map.entry("A", List.of("A2")),
            Map.entry("B", List.of("AM")),
            Map.entry("BE", List.of("B")),
            Map.entry("C1", List.of("B")),
            Map.entry("C", List.of("C1")),
            Map.entry("C1E", List.of("C1", "BE")),
            Map.entry("CE", List.of("C", "C1E")),
            Map.entry("D1", List.of("B")),
            Map.entry("D", List.of("D1")),
            Map.entry("D1E", List.of("D1", "BE")),
            Map.entry("DE", List.of("D", "D1E")),
            Map.entry("T", List.of("AM")));

    private Licences() {}

    /** This licence and every one that comes with it. */
    static Set<String> with(String licence) {
        var all = new LinkedHashSet<String>();
        add(licence, all);
        return all;
    }

    private static void add(String licence, Set<String> all) {
        if (all.add(licence)) BRINGS.getOrDefault(licence, List.of()).forEach(lighter -> add(lighter, all));
    }
}
