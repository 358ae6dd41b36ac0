package nl.kansrijk.web.cv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.Proposed;
import nl.kansrijk.profile.life.TaskSkills;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Draws one screen of a story with what was filled in before. */
@Component
public class StoryScreens {
    private final TaskSkills tasks;
    private final Skills skills;
    private final MeantWork works;
    private final StoryWords stories;
    private final PeriodScreen periods;

    StoryScreens(TaskSkills tasks, Skills skills, MeantWork works, StoryWords stories, PeriodScreen periods) {
        this.tasks = tasks;
        this.skills = skills;
        this.works = works;
        this.stories = stories;
        this.periods = periods;
    }

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

    /** What is told, by whom, and what is wrong with it. */
    record Sheet(LifeDraft draft, Step step, Filled filled, Optional<Identity> who) {}

    Screen of(Sheet sheet, String seat, Words words) {
        var draft = sheet.draft();
        var step = sheet.step();
        var wrong = sheet.filled().wrong();
        var fields = switch (step) {
            case CHOICE -> choice(draft, wrong, words);
            case PERIOD -> periods.fields(draft.period(), sheet.filled(), sheet.who(), words);
            case TASKS -> did(draft, wrong, words);
            case SKILLS -> recognise(draft, words);
        };
        boolean first = step == Step.CHOICE
                || (step == Step.PERIOD && meant(draft, words).isEmpty());
        var back = first ? seat : step.before().at(seat, draft);
        return new Screen(
                words.say("cv.step." + step.dutch()),
                stories.title(draft, Locale.of(words.language())),
                words.say("cv.step." + step.dutch() + ".lead"),
                draft.id().toString(),
                step.dutch(),
                back,
                fields);
    }

    private List<Field> choice(LifeDraft draft, List<FieldError> wrong, Words words) {
        var options = Stream.concat(
                        meant(draft, words).entrySet().stream().map(one -> Option.of(one.getKey(), one.getValue())),
                        Stream.of(Option.of(LifeDraft.OTHER, words.say("cv.step.keuze.none"))))
                .toList();
        return List.of(new Field.Radios(
                Ask.of("wat", words.say("cv.step.keuze.ask")).wrongAmong(wrong, words), draft.item(), options));
    }

    /** What the own words may mean; for what has none there was nothing to choose. */
    private Map<String, String> meant(LifeDraft draft, Words words) {
        if (draft.words().isBlank()) return Map.of();
        var meant = new LinkedHashMap<String, String>();
        if (draft.kind().paid()) meant.putAll(works.occupations(draft.words(), words));
        meant.putAll(works.activities(draft.words(), words));
        return meant;
    }

    private List<Field> did(LifeDraft draft, List<FieldError> wrong, Words words) {
        var fields = new ArrayList<Field>();
        var known = tasks.tasks(draft.item(), Locale.of(words.language()));
        if (!known.isEmpty())
            fields.add(new Field.Checkboxes(
                    Ask.of("taak", words.say("cv.tasks")).sometimes().wrongAmong(wrong, words),
                    Set.copyOf(draft.did().tasks()),
                    known.entrySet().stream()
                            .map(one -> Option.of(one.getKey(), Papers.capital(one.getValue())))
                            .toList()));
        var own = Ask.of("nogmeer", words.say(known.isEmpty() ? "cv.tasks.own" : "cv.tasks.besides"))
                .hinted(words.say("cv.tasks.hint"));
        var missing = wrong.stream().map(one -> words.say(one.what().key())).findFirst();
        fields.add(new Field.Area(
                known.isEmpty() ? own.wrongWhen(missing) : own.sometimes(),
                draft.did().besides(),
                3,
                StoryForm.LONGEST_WORDS));
        return fields;
    }

    private List<Field> recognise(LifeDraft draft, Words words) {
        var language = Locale.of(words.language());
        return tasks.of(draft, language).stream()
                .map(one -> (Field) new Field.Select(ask(one, language, words), "", levels(words)))
                .toList();
    }

    /** With the words in which it was found, unless these are its own name. */
    private Ask ask(Proposed one, Locale language, Words words) {
        var name = skills.label(one.skill(), language).text();
        var ask = Ask.of(one.skill().value(), Papers.capital(name)).optional();
        var found = one.because().stream()
                .filter(because -> !because.equalsIgnoreCase(name))
                .collect(Collectors.joining(". "));
        return found.isEmpty() ? ask : ask.hinted(words.say("cv.because", found));
    }

    /** Nothing is chosen beforehand: no answer is no answer. */
    private static List<Option> levels(Words words) {
        var levels = IntStream.rangeClosed(0, 3)
                .mapToObj(level -> Option.of(Integer.toString(level), words.say("cv.level." + level)));
        return Stream.concat(Stream.of(Option.of("", words.say("cv.choose"))), levels)
                .toList();
    }
}
