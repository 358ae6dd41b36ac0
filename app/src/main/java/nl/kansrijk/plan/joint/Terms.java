package nl.kansrijk.plan.joint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.plan.joint.Changed.How;

/** Everything that people put their name under, at one moment. */
public record Terms(List<Term> lines) {
    public Terms {
        lines = List.copyOf(lines);
    }

    /** These and the others. */
    public Terms and(Terms others) {
        var all = new ArrayList<>(lines);
        all.addAll(others.lines);
        return new Terms(all);
    }

    /** Which lines are not as they were then; empty when a signature of then still stands. */
    public List<Changed> since(Terms then) {
        var before = byLine(then);
        var changed = new ArrayList<Changed>();
        for (var line : lines) {
            var old = before.remove(line.line());
            if (old == null) changed.add(new Changed(How.ADDED, line.kind(), line.words()));
            else if (!old.equals(line)) changed.add(new Changed(How.OTHER, line.kind(), line.words()));
        }
        before.values().forEach(gone -> changed.add(new Changed(How.GONE, gone.kind(), gone.words())));
        return changed;
    }

    private static Map<UUID, Term> byLine(Terms terms) {
        var lines = new LinkedHashMap<UUID, Term>();
        terms.lines.forEach(line -> lines.put(line.line(), line));
        return lines;
    }
}
