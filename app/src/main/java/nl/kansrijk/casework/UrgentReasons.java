package nl.kansrijk.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.Reason;

/** What a task of today is about: the life domain that is acute, or what the client ticked. Source: row 0-35. */
final class UrgentReasons {
    private static final String ASKED = "task.urgent-help";
    private static final int MOST = 4;

    private UrgentReasons() {}

    /** Whoever may not read the domain does not read the task. */
    static Reason acute(String domain) {
        return new Reason("task.urgent-acute", Map.of("characteristic", domain));
    }

    /** Needs: message keys; without any there was only a yes. */
    static Reason asked(List<String> needs) {
        var named = needs.stream().limit(MOST).toList();
        if (named.isEmpty()) return Reason.of(ASKED);
        Map<String, String> facts = new HashMap<>();
        for (int i = 0; i < named.size(); i++) facts.put("need" + (i + 1), "key:" + named.get(i));
        return new Reason(ASKED + "." + named.size(), facts);
    }

    /** Whether both are about the same request and this one says more of it. */
    static boolean saysMore(Reason now, Reason before) {
        return now.key().startsWith(ASKED)
                && before.key().startsWith(ASKED)
                && !now.facts().isEmpty()
                && !now.equals(before);
    }
}
