package nl.kansrijk.web.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Value;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Draws the questions of the other parts of a cv, with what is known already. */
@Component
class AboutFields {
    /** Under this name the key of what is wrong comes along. */
    static final String WRONG = "fout";

    /** The dream job in own words. */
    static final String DREAM = "WISH_DREAM";

    /** The papers of a list that are not ticked are not there. */
    static final String REST = "REST";

    /** None of the works that may be meant. */
    static final String NONE = "geen";

    static final List<String> LEVELS = List.of("1", "2", "3", "4", "5", "6", "9");
    static final List<String> DUTCH = List.of("SPEAKING", "LISTENING", "READING", "WRITING");
    static final List<String> DUTCH_LEVELS = List.of("A0", "A1", "A2", "B1", "B2", "C1");
    static final int OTHERS = 3;

    private final Codes codes;
    private final MeantWork works;

    AboutFields(Codes codes, MeantWork works) {
        this.codes = codes;
        this.works = works;
    }

    List<Field> of(About about, ClientFile file, Map<String, List<String>> sent, Words words) {
        var error = Optional.of(StoryForm.one(sent, WRONG))
                .filter(key -> !key.isEmpty())
                .map(words::say);
        return switch (about) {
            case EDUCATION -> education(sent, error, words);
            case PAPERS -> papers(file, words);
            case LANGUAGES -> languages(file, error, words);
            case DREAM -> dream(file, sent, error, words);
        };
    }

    private static List<Field> education(Map<String, List<String>> sent, Optional<String> error, Words words) {
        return List.of(
                new Field.Radios(
                        Ask.of("niveau", words.say("cv.education.level")).wrongWhen(error),
                        StoryForm.one(sent, "niveau"),
                        options(LEVELS, "characteristic.HS_EDU.item.", words)),
                new Field.Radios(
                        Ask.of("hoever", words.say("cv.education.state")),
                        StoryForm.one(sent, "hoever"),
                        options(List.of("1", "2", "3"), "cv.education.", words)));
    }

    private List<Field> papers(ClientFile file, Words words) {
        return List.of(
                new Field.Checkboxes(
                        Ask.of("rijbewijs", words.say("cv.papers.licences")).optional(),
                        held(file, "HS_LICENCE"),
                        papers(codes.licences(), words)),
                new Field.Checkboxes(
                        Ask.of("bewijs", words.say("cv.papers.certificates")).optional(),
                        held(file, "HS_CERT"),
                        papers(codes.certificates(), words)));
    }

    /** Last of all that one does not have the others: what is not ticked is not asked again. */
    private static List<Option> papers(List<Code> known, Words words) {
        var rest = Stream.of(Option.of(REST, words.say("cv.papers.rest")));
        return Stream.concat(known.stream().map(one -> Option.of(one.code(), words.say(one.messageKey()))), rest)
                .toList();
    }

    private List<Field> languages(ClientFile file, Optional<String> error, Words words) {
        var fields = new ArrayList<Field>();
        for (var part : DUTCH)
            fields.add(new Field.Select(
                    Ask.of(part, words.say("cv.dutch." + part)).optional().wrongWhen(error),
                    code(file, part),
                    choices(DUTCH_LEVELS, "cv.dutch.level.", words)));
        var known = file.counting("HS_LANG_OTHER").limit(OTHERS).toList();
        for (int n = 0; n < OTHERS; n++) {
            boolean there = n < known.size();
            fields.add(new Field.Select(
                    Ask.of("taal" + n, words.say("cv.language." + n)).optional(),
                    there ? known.get(n).fact().item() : "",
                    others(words)));
            fields.add(new Field.Select(
                    Ask.of("hoegoed" + n, words.say("cv.language.level." + n)).optional(),
                    there && known.get(n).fact().value() instanceof Value.Level(int step) ? Integer.toString(step) : "",
                    choices(List.of("1", "2", "3", "4"), "cv.language.step.", words)));
        }
        return fields;
    }

    private List<Field> dream(ClientFile file, Map<String, List<String>> sent, Optional<String> error, Words words) {
        var typed = sent.containsKey("woorden") ? StoryForm.one(sent, "woorden") : dreamt(file);
        var fields = new ArrayList<Field>();
        var ask = Ask.of("woorden", words.say("cv.dream.ask")).hinted(words.say("cv.dream.hint"));
        fields.add(Field.Text.of(ask.wrongWhen(error), typed, StoryForm.LONGEST_TITLE));
        if (!typed.isBlank()) {
            var meant = works.occupations(typed, words);
            if (!meant.isEmpty()) fields.add(which(meant, file, words));
        }
        return fields;
    }

    private static Field which(Map<String, String> meant, ClientFile file, Words words) {
        var wished = file.counting("WISH_OCC").map(said -> said.fact().item()).filter(meant::containsKey);
        var options = Stream.concat(
                meant.entrySet().stream().map(one -> Option.of(one.getKey(), one.getValue())),
                Stream.of(Option.of(NONE, words.say("cv.dream.none"))));
        var ask = Ask.of("werk", words.say("cv.dream.which")).hinted(words.say("cv.dream.which.hint"));
        return new Field.Radios(ask.optional(), wished.findFirst().orElse(""), options.toList());
    }

    private static String dreamt(ClientFile file) {
        return file.counting(DREAM)
                .map(said -> said.fact().value() instanceof Value.Text(String text) ? text : "")
                .findFirst()
                .orElse("");
    }

    private List<Option> others(Words words) {
        var first = Stream.of(Option.of("", words.say("cv.language.none")));
        var rest = codes.languages().stream()
                .filter(one -> !one.code().equals("nl"))
                .map(one -> Option.of(one.code(), words.say(one.messageKey())));
        return Stream.concat(first, rest).toList();
    }

    private static Set<String> held(ClientFile file, String characteristic) {
        var there = file.counting(characteristic).map(said -> said.fact().item());
        var rest = file.counting(characteristic + Characteristic.NOT).limit(1).map(any -> REST);
        return Stream.concat(there, rest).collect(Collectors.toSet());
    }

    private static String code(ClientFile file, String part) {
        return file.counting("HS_LANG_NL", part)
                .map(said -> said.fact().value() instanceof Value.Code(String code) ? code : "")
                .orElse("");
    }

    private static List<Option> options(List<String> codes, String key, Words words) {
        return codes.stream()
                .map(code -> Option.of(code, words.say(key + code)))
                .toList();
    }

    private static List<Option> choices(List<String> codes, String key, Words words) {
        var none = Stream.of(Option.of("", words.say("cv.choose")));
        return Stream.concat(none, options(codes, key, words).stream()).toList();
    }
}
