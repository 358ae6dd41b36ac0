package nl.kansrijk.web.cv;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDraft.Period;
import nl.kansrijk.profile.life.Proposed;
import nl.kansrijk.profile.life.TaskSkills;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.Meanings;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Draws one screen of a story with what was filled in before. */
@Component
public class StoryScreens {
    private static final int MOST_YEARS = 50;
    private static final int FEW = 4;
    private final TaskSkills tasks;
    private final Vocabulary vocabulary;
    private final StoryWords stories;
    private final Clock clock;

    StoryScreens(TaskSkills tasks, Vocabulary vocabulary, StoryWords stories, Clock clock) {
        this.tasks = tasks;
        this.vocabulary = vocabulary;
        this.stories = stories;
        this.clock = clock;
    }

    /** The words of the taxonomy that a screen proposes. */
    @Component
    record Vocabulary(Skills skills, Meanings meanings, TypeAhead typeAhead) {}

    /** One screen. Subject: what the story is about. Back: the screen before it. */
    public record Screen(
            String title, String subject, String lead, String id, String step, String back, List<Field> fields) {
        public Screen {
            fields = List.copyOf(fields);
        }

        /** The questions, for the list of what is wrong. */
        public List<Ask> asks() {
            return fields.stream().map(Field::ask).toList();
        }
    }

    Screen of(LifeDraft draft, Step step, boolean wrong, String seat, Words words) {
        var fields = switch (step) {
            case CHOICE -> choice(draft, words);
            case PERIOD -> period(draft, words);
            case TASKS -> did(draft, words);
            case SKILLS -> recognise(draft, words);
        };
        var back = step == Step.CHOICE || (step == Step.PERIOD && !draft.kind().paid())
                ? seat
                : step.before().at(seat, draft);
        return new Screen(
                words.say("cv.step." + step.dutch()),
                stories.title(draft, Locale.of(words.language())),
                words.say("cv.step." + step.dutch() + ".lead"),
                draft.id().toString(),
                step.dutch(),
                back,
                wrong ? marked(fields, words.say("cv.step." + step.dutch() + ".missing")) : fields);
    }

    private List<Field> choice(LifeDraft draft, Words words) {
        var language = Locale.of(words.language());
        var found = new LinkedHashMap<String, String>();
        vocabulary
                .typeAhead()
                .occupations(draft.words(), FEW, language)
                .forEach(hit -> found.put(hit.code(), hit.label().text()));
        vocabulary
                .meanings()
                .occupations(draft.words(), FEW, language)
                .forEach(meant -> found.putIfAbsent(meant.code(), meant.label().text()));
        var options = Stream.concat(
                        found.entrySet().stream().map(one -> Option.of(one.getKey(), Papers.capital(one.getValue()))),
                        Stream.of(Option.of(LifeDraft.OTHER, words.say("cv.step.keuze.none"))))
                .toList();
        return List.of(new Field.Radios(Ask.of("wat", words.say("cv.step.keuze.ask")), draft.item(), options));
    }

    private List<Field> period(LifeDraft draft, Words words) {
        var told = draft.period();
        boolean known = !told.equals(Period.UNKNOWN);
        var lengths = StoryForm.LENGTHS.stream()
                .map(months -> Option.of(Integer.toString(months), words.say("cv.length." + months)))
                .toList();
        var still = List.of(Option.of("ja", words.say("cv.still.yes")), Option.of("nee", words.say("cv.still.no")));
        int year = DutchTime.day(clock.instant()).getYear();
        var years = Stream.concat(
                        Stream.of(Option.of("", words.say("cv.year.choose"))),
                        IntStream.range(0, MOST_YEARS)
                                .mapToObj(back -> Integer.toString(year - back))
                                .map(one -> Option.of(one, one)))
                .toList();
        return List.of(
                new Field.Radios(
                        Ask.of("hoelang", words.say("cv.length")),
                        known ? Integer.toString(told.months()) : "",
                        lengths),
                new Field.Radios(
                        Ask.of("nog", words.say("cv.still")),
                        known ? (told.until().isEmpty() ? "ja" : "nee") : "",
                        still),
                new Field.Select(
                        Ask.of("tot", words.say("cv.year")).optional(),
                        told.until().map(String::valueOf).orElse(""),
                        years),
                new Field.Select(
                        Ask.of("uren", words.say("cv.hours")).optional(),
                        told.hours() == 0 ? "" : Integer.toString(told.hours()),
                        hours(words)));
    }

    private static List<Option> hours(Words words) {
        return Stream.concat(
                        Stream.of(Option.of("", words.say("cv.choose"))),
                        StoryForm.HOURS.stream()
                                .map(hours -> Option.of(Integer.toString(hours), words.say("cv.hours." + hours))))
                .toList();
    }

    private List<Field> did(LifeDraft draft, Words words) {
        var fields = new ArrayList<Field>();
        var known = tasks.tasks(draft.item(), Locale.of(words.language()));
        if (!known.isEmpty())
            fields.add(new Field.Checkboxes(
                    Ask.of("taak", words.say("cv.tasks")).optional(),
                    Set.copyOf(draft.did().tasks()),
                    known.entrySet().stream()
                            .map(one -> Option.of(one.getKey(), Papers.capital(one.getValue())))
                            .toList()));
        var own = Ask.of("nogmeer", words.say(known.isEmpty() ? "cv.tasks.own" : "cv.tasks.besides"))
                .hinted(words.say("cv.tasks.hint"));
        fields.add(new Field.Area(
                known.isEmpty() ? own : own.optional(), draft.did().besides(), 3, StoryForm.LONGEST_WORDS));
        return fields;
    }

    private List<Field> recognise(LifeDraft draft, Words words) {
        var language = Locale.of(words.language());
        return tasks.of(draft, language).stream()
                .map(one -> (Field) new Field.Select(ask(one, language, words), "", levels(words)))
                .toList();
    }

    private Ask ask(Proposed one, Locale language, Words words) {
        var label =
                Papers.capital(vocabulary.skills().label(one.skill(), language).text());
        var because = words.say("cv.because", String.join(". ", one.because()));
        return Ask.of(one.skill().value(), label).hinted(because).optional();
    }

    private static List<Option> levels(Words words) {
        return Stream.of("", "1", "2", "3")
                .map(level -> Option.of(level, words.say("cv.level." + (level.isEmpty() ? "no" : level))))
                .toList();
    }

    private static List<Field> marked(List<Field> fields, String error) {
        var marked = new ArrayList<>(fields);
        if (!fields.isEmpty()) marked.set(0, wrong(fields.getFirst(), error));
        return marked;
    }

    private static Field wrong(Field field, String error) {
        return switch (field) {
            case Field.Radios(Ask ask, String value, List<Option> options) ->
                new Field.Radios(ask.wrong(error), value, options);
            case Field.Checkboxes(Ask ask, Set<String> values, List<Option> options) ->
                new Field.Checkboxes(ask.wrong(error), values, options);
            case Field.Area(Ask ask, String value, int rows, int longest) ->
                new Field.Area(ask.wrong(error), value, rows, longest);
            default -> field;
        };
    }
}
