package nl.kansrijk.employers.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.Hit;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.taxonomy.TypeAhead;
import org.springframework.stereotype.Component;

/** Finds the skill or occupation someone means by the words they typed, also without a script in the browser. */
@Component
class Concepts {
    private static final int SUGGESTIONS = 3;
    private final Skills skills;
    private final Occupations occupations;
    private final TypeAhead typeAhead;

    Concepts(Skills skills, Occupations occupations, TypeAhead typeAhead) {
        this.skills = skills;
        this.occupations = occupations;
        this.typeAhead = typeAhead;
    }

    /** The skill with exactly these words in any language; a code that came along wins when its words are these. */
    Optional<SkillCode> skill(String words, String code) {
        return exactly(words, code, this::skillWords, this::skillHits).map(SkillCode::new);
    }

    Optional<OccupationCode> occupation(String words, String code) {
        return exactly(words, code, this::occupationWords, this::occupationHits).map(OccupationCode::new);
    }

    String suggestions(String words, Locale locale) {
        var hits = typeAhead.skills(words, SUGGESTIONS, locale).stream()
                .map(hit -> "“" + hit.label().text() + "”");
        return String.join(", ", hits.toList());
    }

    String occupationSuggestions(String words, Locale locale) {
        var hits = typeAhead.occupations(words, SUGGESTIONS, locale).stream()
                .map(hit -> "“" + hit.label().text() + "”");
        return String.join(", ", hits.toList());
    }

    String words(SkillCode code, Locale locale) {
        return skills.find(code).map(known -> skills.label(code, locale).text()).orElse(code.value());
    }

    String words(OccupationCode code, Locale locale) {
        return occupations
                .find(code)
                .map(known -> occupations.label(code, locale).text())
                .orElse(code.value());
    }

    private interface Wording {
        Stream<String> of(String code);
    }

    private interface Search {
        List<Hit> of(String words, Locale locale);
    }

    private static Optional<String> exactly(String words, String code, Wording wording, Search search) {
        if (!code.isEmpty() && wording.of(code).anyMatch(words::equalsIgnoreCase)) return Optional.of(code);
        return languages()
                .flatMap(locale -> search.of(words, locale).stream())
                .filter(hit -> hit.label().text().equalsIgnoreCase(words)
                        || hit.found().equalsIgnoreCase(words))
                .map(Hit::code)
                .findFirst();
    }

    private Stream<String> skillWords(String code) {
        return known(code, "(esco|cnl):s:.+").map(SkillCode::new).flatMap(skills::find).stream()
                .flatMap(skill -> languages().map(locale -> words(skill.code(), locale)));
    }

    private Stream<String> occupationWords(String code) {
        return known(code, "(esco:o|cnl:o|noc):.+").map(OccupationCode::new).flatMap(occupations::find).stream()
                .flatMap(occupation -> languages().map(locale -> words(occupation.code(), locale)));
    }

    private List<Hit> skillHits(String words, Locale locale) {
        return typeAhead.skills(words, 10, locale);
    }

    private List<Hit> occupationHits(String words, Locale locale) {
        return typeAhead.occupations(words, 10, locale);
    }

    private static Optional<String> known(String code, String shape) {
        return Optional.of(code).filter(one -> one.matches(shape) && one.matches("[A-Za-z0-9:.-]{1,70}"));
    }

    private static Stream<Locale> languages() {
        return Stream.of(Locale.of("nl"), Locale.ENGLISH);
    }
}
