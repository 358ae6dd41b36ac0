package nl.kansrijk.matching;

import java.util.List;
import java.util.Map;
import nl.kansrijk.engine.HourRange;
import nl.kansrijk.shared.Reason;

/** The small change of reasons: ranges, numbers, levels of Dutch, and silence, which is said as such. */
final class Phrases {
    static final List<String> LEVELS = List.of("0", "A0", "A1", "A2", "B1", "B2", "C1", "C2");
    static final Reason SILENT = Reason.of("matching.silent");

    private Phrases() {}

    static Reason range(String key, HourRange range) {
        return new Reason(key, Map.of("least", text(range.least()), "most", text(range.most())));
    }

    static Reason number(String key, String name, int value) {
        return new Reason(key, Map.of(name, text(value)));
    }

    /** A number of things; none of them is silence. */
    static Reason counted(String key, int count) {
        return count == 0 ? SILENT : number(key, "count", count);
    }

    static String code(String criterion) {
        return criterion.substring(criterion.indexOf(':') + 1);
    }

    static String text(int number) {
        return Integer.toString(number);
    }
}
