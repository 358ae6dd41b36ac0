package nl.kansrijk.web.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDraft.Period;
import nl.kansrijk.profile.life.LifeDrafts;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.profile.life.LifeStory.Recognised;
import nl.kansrijk.profile.life.TaskSkills;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Takes down the answer of one screen of a story. What is missing or wrong leaves the story as it was. */
@Component
class Telling {
    private final LifeDrafts drafts;
    private final LifeStory story;
    private final TaskSkills skills;
    private final MeantWork works;
    private final PeriodScreen periods;

    Telling(LifeDrafts drafts, LifeStory story, TaskSkills skills, MeantWork works, PeriodScreen periods) {
        this.drafts = drafts;
        this.story = story;
        this.skills = skills;
        this.works = works;
        this.periods = periods;
    }

    /** How it went. */
    sealed interface Went {
        /** Kept; this screen comes next. */
        record On(LifeDraft draft, Step next) implements Went {}

        /** Something is missing or wrong on this screen. Draft: with what can be kept of it for the next try. */
        record Wrong(LifeDraft draft, Step step, List<FieldError> errors) implements Went {
            public Wrong {
                errors = List.copyOf(errors);
            }
        }

        /** The story is told, with so many skills. */
        record Done(int skills) implements Went {}
    }

    Went answer(ClientId client, LifeDraft draft, Map<String, List<String>> sent, Words words, Passage passage) {
        var step = Step.of(StoryForm.one(sent, "stap"), draft);
        var language = Locale.of(words.language());
        return switch (step) {
            case CHOICE -> on(client, item(draft, sent), draft, step, passage);
            case PERIOD -> on(client, period(client, draft, sent, passage), draft, step, passage);
            case TASKS -> did(client, draft, sent, skills.tasks(draft.item(), language), passage);
            case SKILLS -> done(client, draft, sent, language, passage);
        };
    }

    private Went on(ClientId client, Parsed<LifeDraft> told, LifeDraft before, Step step, Passage passage) {
        return switch (told) {
            case Parsed.Bad<LifeDraft>(var errors) -> new Went.Wrong(before, step, errors);
            case Parsed.Good<LifeDraft>(var now) -> {
                drafts.keep(client, now, passage);
                yield new Went.On(now, Step.values()[step.ordinal() + 1]);
            }
        };
    }

    private Parsed<LifeDraft> item(LifeDraft draft, Map<String, List<String>> sent) {
        var chosen = StoryForm.one(sent, "wat");
        if (!works.isKnown(chosen)) return missing(Step.CHOICE);
        return new Parsed.Good<>(
                new LifeDraft(draft.id(), draft.kind(), chosen, draft.words(), draft.period(), draft.did()));
    }

    private static Parsed<LifeDraft> missing(Step step) {
        return new Parsed.Bad<>(List.of(step.missing()));
    }

    private Parsed<LifeDraft> period(
            ClientId client, LifeDraft draft, Map<String, List<String>> sent, Passage passage) {
        return switch (periods.read(client, sent, passage)) {
            case Parsed.Good<Period>(var told) -> new Parsed.Good<>(draft.lasting(told));
            case Parsed.Bad<Period>(var errors) -> new Parsed.Bad<>(errors);
        };
    }

    private Went did(
            ClientId client,
            LifeDraft draft,
            Map<String, List<String>> sent,
            Map<String, String> known,
            Passage passage) {
        var told = StoryForm.did(sent, known)
                .<Parsed<LifeDraft>>map(did -> new Parsed.Good<>(draft.doing(did)))
                .orElseGet(() -> missing(Step.TASKS));
        return on(client, told, draft.doing(StoryForm.ticked(sent, known)), Step.TASKS, passage);
    }

    private Went done(
            ClientId client, LifeDraft draft, Map<String, List<String>> sent, Locale language, Passage passage) {
        var open = Step.after(draft);
        if (open != Step.SKILLS) return new Went.Wrong(draft, open, List.of(open.missing()));
        var recognised = new ArrayList<Recognised>();
        for (var one : skills.of(draft, language)) {
            var level = StoryForm.one(sent, one.skill().value());
            if (level.matches("[123]"))
                recognised.add(new Recognised(one.skill(), Integer.parseInt(level), String.join(". ", one.because())));
        }
        var says = skills.tasks(draft.item(), language);
        story.told(
                client,
                draft,
                draft.did().tasks().stream()
                        .map(task -> says.getOrDefault(task, ""))
                        .toList(),
                recognised,
                passage);
        return new Went.Done(recognised.size());
    }
}
