package nl.kansrijk.web.clients;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.taxonomy.Hit;
import nl.kansrijk.taxonomy.Meanings;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.Proposals;
import nl.kansrijk.web.Proposed;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.FactForm.Asked;
import org.springframework.stereotype.Component;

/** Reads the form about one thing, with every mistake at once. A skill or an occupation is known by its words. */
@Component
class FactParser {
    /** Key of what is said of a value that does not fit. */
    static final String MISFIT = "profile.refused.value";

    private static final int MOST = 8;
    private static final int FEW = 5;
    private static final int LONGEST = 120;
    private final TypeAhead typeAhead;
    private final Meanings meanings;

    FactParser(TypeAhead typeAhead, Meanings meanings) {
        this.typeAhead = typeAhead;
        this.meanings = meanings;
    }

    Parsed<Asked> parse(Characteristic line, FactForm form, Words words) {
        var item = item(line, form, words);
        var value = Answers.read(line.shape(), form);
        var source = source(form);
        var errors = new ArrayList<FieldError>();
        if (item.isEmpty())
            errors.add(FieldError.of("woorden", form.words().isEmpty() ? "fact.item.missing" : "fact.item.unknown"));
        if (value.isEmpty()) errors.add(FieldError.of("waarde", wrong(line, form)));
        if (source.isEmpty()) errors.add(FieldError.of("bron", "fact.source.missing"));
        if (FactForm.day(form.voice().day()).isEmpty()) errors.add(FieldError.of("dag", "fact.day.wrong"));
        if (!form.until().isEmpty() && FactForm.day(form.until()).isEmpty())
            errors.add(FieldError.of("geldig", "fact.day.wrong"));
        if (!form.share().isEmpty() && share(form).isEmpty()) errors.add(FieldError.of("delen", "fact.share.unknown"));
        if (!errors.isEmpty()) return new Parsed.Bad<>(errors);
        return new Parsed.Good<>(asked(line, form, item.get(), value.get(), source.get()));
    }

    /** The skills or occupations with these words, best first. */
    List<Hit> hits(Characteristic line, String typed, Words words) {
        var language = Locale.of(words.language());
        if (typed.length() < 2) return List.of();
        return line.shape().openList().equals("skill")
                ? typeAhead.skills(typed, MOST, language)
                : typeAhead.occupations(typed, MOST, language);
    }

    /** What someone may mean by these words, then what is spelled like them; silent when they are a name. */
    Proposals proposals(boolean skill, String typed, Words words) {
        if (typed.isBlank()) return Proposals.silent();
        var text = typed.substring(0, Math.min(typed.length(), LONGEST));
        var language = Locale.of(words.language());
        var meant = Proposed.of(
                skill ? meanings.skills(text, FEW, language) : meanings.occupations(text, FEW, language), words);
        var spelled = (skill ? typeAhead.skills(text, FEW, language) : typeAhead.occupations(text, FEW, language))
                .stream().map(hit -> new Proposed(hit.label(), words.say("meaning.spelled")));
        var all = Stream.concat(meant.stream(), spelled)
                .collect(Collectors.toMap(Proposed::label, one -> one, (first, second) -> first, LinkedHashMap::new));
        boolean known = all.keySet().stream().anyMatch(label -> label.text().equalsIgnoreCase(typed));
        if (known) return Proposals.silent();
        var some = all.values().stream().limit(MOST).toList();
        return Proposals.of(some, words.say("fact.item.near"), words.say("fact.item.none"));
    }

    /** Whether the item is typed in words instead of chosen from a list. */
    static boolean typed(Characteristic line) {
        return List.of("skill", "occupation", "experience", "any")
                .contains(line.shape().openList());
    }

    private static Asked asked(Characteristic line, FactForm form, String item, Value value, Source.Type source) {
        var said = new NewStatement(
                new Statement.Fact(line.code(), item, value),
                new Source(source, "", FactForm.day(form.voice().day()).orElseThrow()),
                Statement.Confidence.MID,
                share(form),
                FactForm.day(form.until()),
                follows(form.follows()));
        return new Asked(item, said);
    }

    /** The code: what was chosen, or the one that has exactly these words, or the only one that comes near. */
    private Optional<String> item(Characteristic line, FactForm form, Words words) {
        if (!form.item().isEmpty() || line.shape().items().equals("-")) return Optional.of(form.item());
        if (!typed(line) || form.words().length() > LONGEST) return Optional.empty();
        var hits = hits(line, form.words(), words);
        var exact = hits.stream()
                .filter(hit -> hit.label().text().equalsIgnoreCase(form.words()))
                .map(Hit::code)
                .findFirst();
        return exact.or(() -> hits.size() == 1 ? Optional.of(hits.getFirst().code()) : Optional.empty());
    }

    /** How far it goes; nothing chosen is as far as the catalogue says. */
    private static Optional<ShareLevel> share(FactForm form) {
        return Arrays.stream(ShareLevel.values())
                .filter(level -> level.name().equals(form.share()))
                .findFirst();
    }

    private static Optional<Source.Type> source(FactForm form) {
        return FactForms.SOURCES.stream()
                .filter(one -> one.name().equals(form.voice().source()))
                .findFirst();
    }

    private static String wrong(Characteristic line, FactForm form) {
        if (form.value().isEmpty()) return "fact.value.missing";
        return form.value().length() > Answers.LONGEST ? "fact.value.long" : MISFIT;
    }

    private static Optional<UUID> follows(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.of(new UUID(0, 0));
        }
    }
}
