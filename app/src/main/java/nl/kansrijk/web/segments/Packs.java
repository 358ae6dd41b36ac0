package nl.kansrijk.web.segments;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.intake.Block;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** What can be in the package of a group: blocks of the talk, steps that help, letters. Each code says its kind first. */
enum Packs {
    BLOK(
            "block.",
            Arrays.stream(Block.values())
                    .filter(block -> block != Block.L)
                    .map(Block::name)
                    .toList(),
            ""),
    STAP(
            "so.",
            List.of(
                    "SMALL_STEPS",
                    "JOBS_GROUP",
                    "BUDDY",
                    "COMPANY_VISIT",
                    "VOLUNTEERING",
                    "ORIENTATION",
                    "SEARCH_HELP",
                    "LANGUAGE_AT_WORK",
                    "DIGITAL_SKILLS",
                    "INCOME_CHECK",
                    "MONEY_HELP",
                    "CHILDCARE"),
            ""),
    BRIEF("post.", List.of("appointment-offered", "appointment-planned", "appointment-reminder"), ".subject");

    private final String key;
    private final List<String> codes;
    private final String end;

    Packs(String key, List<String> codes, String end) {
        this.key = key;
        this.codes = codes;
        this.end = end;
    }

    /** Of what a form sent what can be in a package. */
    static List<String> chosen(Map<String, List<String>> sent) {
        return Stream.of(values())
                .flatMap(kind -> kind.all().filter(sent.getOrDefault(kind.field(), List.of())::contains))
                .toList();
    }

    static List<Field.Checkboxes> fields(Collection<String> chosen, Words words) {
        return Stream.of(values()).map(kind -> kind.field(chosen, words)).toList();
    }

    /** The package in words, kind by kind; a kind of which nothing is in it is left out. */
    static List<Lists.Fact> facts(Collection<String> chosen, Words words) {
        return Stream.of(values())
                .filter(kind -> kind.all().anyMatch(chosen::contains))
                .map(kind -> new Lists.Fact(words.say("segments.pack." + kind), kind.said(chosen, words)))
                .toList();
    }

    private String said(Collection<String> chosen, Words words) {
        return codes.stream()
                .filter(code -> chosen.contains(coded(code)))
                .map(code -> words.say(key + code + end))
                .collect(Collectors.joining(" · "));
    }

    private Field.Checkboxes field(Collection<String> chosen, Words words) {
        var ask = Field.Ask.of(field(), words.say("segments.pack." + this)).optional();
        var options = codes.stream()
                .map(code -> Field.Option.of(coded(code), words.say(key + code + end)))
                .toList();
        return new Field.Checkboxes(ask, Set.copyOf(chosen), options);
    }

    private String field() {
        return "pakket-" + name().toLowerCase(Locale.ROOT);
    }

    private Stream<String> all() {
        return codes.stream().map(this::coded);
    }

    private String coded(String code) {
        return name() + ":" + code;
    }
}
