package nl.kansrijk.matching;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.engine.Fact;
import nl.kansrijk.engine.Gap;
import nl.kansrijk.engine.Verdict;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;

/**
 * Turns verdicts of the engine into reasons that a page can put into words. Facts that are codes say so: a skill as {@code
 * esco:s:…}, an occupation as {@code esco:o:…}, a text of the bundles as {@code key:…}; all others are plain numbers.
 */
@Component
public class Speech {
    /** Ending of a question about what the person says is not so. */
    static final String DISPUTED = "-disputed";

    private final Numbers numbers;

    Speech(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The name of a line, such as "samenwerken". */
    public Reason name(String criterion) {
        int colon = criterion.indexOf(':');
        if (colon < 0) return Reason.of("matching.name." + criterion);
        var base = criterion.substring(0, colon);
        return new Reason("matching.name." + base, Map.of("what", what(base, criterion.substring(colon + 1))));
    }

    /** What a line concludes, as a reason. */
    public Reason because(String criterion, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Met(var because) -> coded(criterion, because);
            case Verdict.Blocking(var because) -> coded(criterion, because);
            case Verdict.Bridgeable(Gap.Skill(int code, int weeks))
            when criterion.equals("day-one") ->
                of("gap.day-one", Map.of("what", skill(code), "weeks", Phrases.text(weeks)));
            case Verdict.Bridgeable(Gap gap) -> gap(gap);
            case Verdict.Unknown(Fact fact) -> question(criterion, fact);
        };
    }

    private Reason coded(String criterion, nl.kansrijk.engine.Reason because) {
        var facts = new HashMap<>(because.facts());
        facts.remove("skill");
        facts.remove("code");
        facts.remove("item");
        facts.computeIfPresent("level", (name, level) -> Phrases.LEVELS.get(Integer.parseInt(level)));
        int colon = criterion.indexOf(':');
        if (colon > 0) facts.put("what", what(criterion.substring(0, colon), criterion.substring(colon + 1)));
        return new Reason("matching.because." + because.key().replaceFirst(":[^.]+", ""), facts);
    }

    private Reason gap(Gap gap) {
        return switch (gap) {
            case Gap.Skill(int code, int weeks) ->
                weeks == 0
                        ? of("gap.skill", Map.of("what", skill(code)))
                        : of("gap.skill-at-work", Map.of("what", skill(code), "weeks", Phrases.text(weeks)));
            case Gap.Language(var skill, int has, int asks, boolean atWork) ->
                of(
                        atWork ? "gap.language-at-work" : "gap.language",
                        Map.of(
                                "what", "key:employers.language." + skill.name(),
                                "has", Phrases.LEVELS.get(has),
                                "asks", Phrases.LEVELS.get(asks)));
            case Gap.Certificate(int code) -> of("gap.certificate", Map.of("what", certificate(code)));
            case Gap.Travel(int minutes, int km) ->
                of("gap.travel", Map.of("minutes", Phrases.text(minutes), "km", Phrases.text(km)));
            case Gap.Hours(int apart) -> of("gap.hours", Map.of("hours", Phrases.text(apart)));
            case Gap.LoadWithAid(int item) -> of("gap.load", Map.of("what", load(item)));
        };
    }

    private Reason question(String criterion, Fact fact) {
        var key = "matching.ask." + fact.of().name().toLowerCase(Locale.ROOT) + "." + base(criterion);
        return new Reason(
                fact.cause() == Fact.Cause.DISPUTED ? key + DISPUTED : key,
                name(criterion).facts());
    }

    static String base(String criterion) {
        int colon = criterion.indexOf(':');
        return colon < 0 ? criterion : criterion.substring(0, colon);
    }

    private String what(String base, String code) {
        return switch (base) {
            case "task" -> skill(Integer.parseInt(code));
            case "competency" -> "key:taxonomy.competence." + code;
            case "certificate" -> certificate(Integer.parseInt(code));
            case "licence" -> "key:taxonomy.licence." + numbers.licence(Integer.parseInt(code));
            case "load" -> load(Integer.parseInt(code));
            case "language" -> "key:employers.language." + code.toUpperCase(Locale.ROOT);
            default -> code;
        };
    }

    private String skill(int number) {
        return numbers.skill(number).value();
    }

    private String load(int item) {
        return "key:taxonomy.load." + numbers.load(item);
    }

    private String certificate(int number) {
        var code = numbers.certificate(number);
        return code.startsWith("DIPLOMA_")
                ? "key:employers.ground." + code.substring(8)
                : "key:taxonomy.certificate." + code;
    }

    private static Reason of(String key, Map<String, String> facts) {
        return new Reason("matching.because." + key, facts);
    }
}
