package nl.kansrijk.proofs;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Policy;
import nl.kansrijk.access.Role;

/** Words on the stage by the kind of data they tell of; only who may read that kind of data may ever see them. */
final class Secrets {
    private static final Map<String, Set<DataGroup>> KINDS = Map.of(
            "note", EnumSet.of(DataGroup.NOTES),
            "report", EnumSet.of(DataGroup.REPORT),
            "child", EnumSet.of(DataGroup.HOUSEHOLD),
            "debt", EnumSet.of(DataGroup.DEBT),
            "plan", EnumSet.of(DataGroup.PLAN),
            "place", EnumSet.of(DataGroup.WORK, DataGroup.PLAN));

    private static final Pattern WORDS =
            Pattern.compile(Stage.MARK + "-[0-9a-f]{8}-(" + String.join("|", KINDS.keySet()) + ")");

    private Secrets() {}

    /** The kinds of which there are. */
    static Set<String> kinds() {
        return KINDS.keySet();
    }

    /** The kinds of words that stand in this answer. */
    static Stream<String> in(String answer) {
        return WORDS.matcher(answer).results().map(found -> found.group(1)).distinct();
    }

    /** The kinds of words in this answer that this role may not read. */
    static List<String> closedTo(Role role, String answer) {
        return in(answer)
                .filter(kind -> KINDS.getOrDefault(kind, Set.of()).stream().noneMatch(Policy.readable(role)::contains))
                .toList();
    }
}
