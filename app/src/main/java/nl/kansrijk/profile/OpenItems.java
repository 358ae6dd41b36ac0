package nl.kansrijk.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;

/** Whether an item is one of the taxonomy's: in a fixed list, or a code of a skill, an occupation or an activity of ordinary life. */
@Component
class OpenItems {
    private static final Pattern AGAIN = Pattern.compile("#[0-9]{1,2}$");
    private static final Pattern ACTIVITY = Pattern.compile("life:[a-z-]{1,60}");
    private final Map<String, Set<String>> fixed;

    OpenItems(Codes codes) {
        this.fixed = Map.of(
                "competence", set(codes.competencies()),
                "load", set(codes.loads()),
                "licence", set(codes.licences()),
                "certificate", set(codes.certificates()),
                "language", set(codes.languages()),
                "sector", set(codes.sectors()));
    }

    /** Whether this characteristic takes this item, with or without a number behind it. */
    boolean takes(Characteristic about, String item) {
        if (!about.shape().takesItem(item)) return false;
        var list = about.shape().openList();
        return list.isEmpty() || known(list, AGAIN.matcher(item).replaceFirst(""));
    }

    private boolean known(String list, String code) {
        return switch (list) {
            case "skill" -> reads(SkillCode::new, code);
            case "occupation" -> reads(OccupationCode::new, code);
            case "experience" -> ACTIVITY.matcher(code).matches() || reads(OccupationCode::new, code);
            case "any" ->
                Stream.concat(Stream.of("skill", "occupation"), fixed.keySet().stream())
                        .anyMatch(one -> known(one, code));
            default -> fixed.getOrDefault(list, Set.of()).contains(code);
        };
    }

    private static boolean reads(Function<String, Record> reader, String code) {
        try {
            return !reader.apply(code).toString().isEmpty();
        } catch (IllegalArgumentException otherShape) {
            return false;
        }
    }

    private static Set<String> set(List<Code> codes) {
        return codes.stream().map(Code::code).collect(Collectors.toUnmodifiableSet());
    }
}
