package nl.kansrijk.taxonomy.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evidence from the others of the same group: where two neighbours fit, a third fits sooner. */
final class Neighbours {

    private static final int LARGEST = 150;

    private final List<int[]> groups;

    Neighbours(List<Concept> concepts) {
        Map<String, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < concepts.size(); i++)
            for (String group : concepts.get(i).groups())
                members.computeIfAbsent(group, any -> new ArrayList<>()).add(i);
        groups = members.values().stream()
                .filter(group -> group.size() > 1 && group.size() <= LARGEST)
                .map(group -> group.stream().mapToInt(i -> i).toArray())
                .toList();
    }

    /** Per concept the value of the best other one in its groups. */
    float[] evidence(float[] values) {
        float[] evidence = new float[values.length];
        for (int[] group : groups) {
            int best = group[0];
            for (int i : group) if (values[i] > values[best]) best = i;
            float second = 0;
            for (int i : group) if (i != best) second = Math.max(second, values[i]);
            for (int i : group) evidence[i] = Math.max(evidence[i], i == best ? second : values[best]);
        }
        return evidence;
    }
}
