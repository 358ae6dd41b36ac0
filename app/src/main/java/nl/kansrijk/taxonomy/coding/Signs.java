package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.List;

/** What rules look at in a title: words, parts, neighbours, and how it begins and ends. */
final class Signs {

    private Signs() {}

    static List<String> of(String title, Dutch dutch) {
        List<String> parts = dutch.parts(title);
        List<String> signs = new ArrayList<>(parts);
        signs.addAll(dutch.stems(title));
        for (int i = 0; i + 1 < parts.size(); i++) signs.add(parts.get(i) + "_" + parts.get(i + 1));
        if (!parts.isEmpty()) signs.add("^" + parts.getFirst());
        if (parts.size() > 2) signs.add("^" + parts.getFirst() + "&" + parts.getLast());
        return signs.stream().distinct().toList();
    }
}
