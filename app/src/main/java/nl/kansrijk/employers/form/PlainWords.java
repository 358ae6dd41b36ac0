package nl.kansrijk.employers.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.shared.Reason;

/**
 * Words in a vacancy that shut people out or say nothing, each with what to say instead. Advice only: an employer may keep a word.
 * Source: domain g.5; AWGB, WGBL and WGBh/cz for the hard ones.
 */
public final class PlainWords {
    private record Rule(Pattern words, String tip) {}

    private static final List<Rule> RULES = List.of(
            rule("jong(e)?|jongeren|senior|starter|digital native|recent afgestudeerd(e)?", "age"),
            rule("dynamisch(e)?|stoer(e)?|dominant(e)?|representatieve dame|mannetje|secretaresse", "taste"),
            rule("moedertaal|accentloos|native speaker|foutloos nederlands", "mother-tongue"),
            rule("24/7|geen 9[- ]tot[- ]5([- ]mentaliteit)?|altijd flexibel", "always"),
            rule("stressbestendig(e)?|hands[- ]on|no[- ]nonsense|teamplayer|can[- ]do", "empty"),
            rule("topper|rockstar|ninja|tijger|held", "topper"),
            rule("(minimaal|minstens|ten minste) [0-9]+ jaar ervaring|[0-9]+ jaar ervaring", "years"),
            rule("mbo|hbo|vmbo|havo|diploma|startkwalificatie", "diploma"));

    private PlainWords() {}

    /** One tip for each kind of word that was found, with the first such word, in the order of the rules. */
    public static List<Reason> tips(Map<String, List<String>> typed) {
        var text = new StringBuilder();
        typed.forEach((field, values) -> {
            if (field.equals("titel") || field.matches("taak-[0-9]+-tekst|bespreekbaar|groei|scholing|blijven"))
                values.forEach(value -> text.append(value).append('\n'));
        });
        var tips = new ArrayList<Reason>();
        for (var rule : RULES) {
            var found = rule.words().matcher(text);
            if (found.find()) tips.add(new Reason("employers.words." + rule.tip(), Map.of("word", found.group())));
        }
        return tips;
    }

    private static Rule rule(String words, String tip) {
        var whole = "(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}])";
        return new Rule(Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), tip);
    }
}
