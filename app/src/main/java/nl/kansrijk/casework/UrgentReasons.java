package nl.kansrijk.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.kansrijk.shared.Reason;

/** What a task of today is about: the life domains that are acute, and what the client ticked. Source: row 0-35. */
final class UrgentReasons {
    private static final String ASKED = "task.urgent-help";
    private static final String ACUTE = "task.urgent-acute";
    private static final String BACK = "task.urgent-back";
    private static final String ABOUT = "characteristic";
    private static final int MOST = 4;

    private UrgentReasons() {}

    /** Whoever may not read the domain does not read the task. */
    static Reason acute(String domain) {
        return acute(List.of(domain));
    }

    /** Needs: message keys; without any there was only a yes. */
    static Reason asked(List<String> needs) {
        var named = needs.stream().limit(MOST).toList();
        if (named.isEmpty()) return Reason.of(ASKED);
        Map<String, String> facts = new HashMap<>();
        for (int i = 0; i < named.size(); i++) facts.put("need" + (i + 1), "key:" + named.get(i));
        return new Reason(ASKED + "." + named.size(), facts);
    }

    /** Both in one task: every domain that is acute, and of what was asked what says more. */
    static Reason both(Reason now, Reason before) {
        var domains = new LinkedHashSet<>(domains(before));
        domains.addAll(domains(now));
        boolean newer = before.key().equals(BACK)
                || asked(now) && (!now.facts().isEmpty() || before.key().equals(ACUTE));
        var said = newer ? now : before;
        var facts = new HashMap<>(said.facts());
        facts.putAll(acute(domains).facts());
        return new Reason(said.key(), facts);
    }

    /** The client said no after a yes: what is still ticked, and every domain that is acute, stay in the task. */
    static Reason takenBack(List<String> needs, Reason before) {
        var facts = new HashMap<>(asked(needs).facts());
        facts.putAll(acute(domains(before)).facts());
        return new Reason(BACK, facts);
    }

    /** Whether the client said this. */
    static boolean ofClient(Reason one) {
        return asked(one) || one.key().equals(BACK);
    }

    /** Whether the client took it back and nothing else is known. */
    static boolean over(Reason one) {
        return one.key().equals(BACK) && one.facts().isEmpty();
    }

    /** The life domains that a task is about, in the order in which they came. */
    static List<String> domains(Reason reason) {
        return reason.facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(ABOUT))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Reason acute(Collection<String> domains) {
        var all = List.copyOf(domains);
        Map<String, String> facts = new HashMap<>();
        for (int i = 0; i < all.size(); i++) facts.put(i == 0 ? ABOUT : ABOUT + (i + 1), all.get(i));
        return new Reason(ACUTE, facts);
    }

    private static boolean asked(Reason one) {
        return one.key().startsWith(ASKED);
    }
}
