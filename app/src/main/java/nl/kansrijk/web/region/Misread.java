package nl.kansrijk.web.region;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.matching.region.Change;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Words;

/** What stands in an address and makes no sense: it is left out of the question, and the page says so. */
final class Misread {
    /** A code that nobody knows. */
    static final String NOTHING = "onbekend";

    private static final String SKILL = "(esco|cnl):s:[A-Za-z0-9.-]{1,60}";

    private Misread() {}

    /** A shape that makes sense, for each name. Empty and "alle" always make sense. */
    private static final Map<String, String> SHAPES = Map.of(
            "blz", "[1-9]\\d{0,5}",
            "niveau", "0|3|4|5",
            "taak", "geen|" + SKILL,
            "sector", "[A-U]",
            "dagen", "30|60|90",
            "volgorde", "oud|nieuw|naam",
            "deel", "weinig",
            "vacature", RegionQuery.UUID);

    /** The frame, with word of what was not understood when there is any. */
    static Frame noticed(Frame frame, Map<String, String> sent, Set<TenantId> reach) {
        var words = frame.words();
        var wrong = sent.entrySet().stream()
                .filter(one -> !one.getValue().isBlank() && !one.getValue().equals("alle"))
                .filter(one -> !makesSense(one.getKey(), one.getValue(), reach))
                .map(one -> said(one.getKey(), words))
                .sorted()
                .collect(Collectors.joining(" "));
        return wrong.isEmpty() ? frame : frame.noticing(new Frame.Notice(Frame.Tone.WARNING, wrong));
    }

    static boolean skill(String code) {
        return code.matches(SKILL);
    }

    private static String said(String name, Words words) {
        return switch (name) {
            case "km" -> words.say("region.misread.km", Change.MOST_KM);
            case "uren" -> words.say("region.misread.uren", Change.MOST_HOURS);
            default -> words.say("region.misread." + name);
        };
    }

    private static boolean makesSense(String name, String value, Set<TenantId> reach) {
        return switch (name) {
            case "km" -> upTo(Change.MOST_KM, value);
            case "uren" -> upTo(Change.MOST_HOURS, value);
            case "gemeente" -> value.matches("[1-9]\\d{0,8}") && reach.contains(new TenantId(Integer.parseInt(value)));
            default -> value.matches(SHAPES.getOrDefault(name, "(?s).*"));
        };
    }

    static boolean upTo(int most, String value) {
        return value.matches("\\d{1,3}") && Integer.parseInt(value) <= most;
    }
}
