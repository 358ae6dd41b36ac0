package nl.kansrijk.web.cv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.life.Activities;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDrafts;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.profile.life.LifeStory.Recognised;
import nl.kansrijk.profile.life.TaskSkills;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Takes down the answer of one screen of a story. What is missing or wrong leaves the story as it was. */
@Component
class Telling {
    private final LifeDrafts drafts;
    private final LifeStory story;
    private final TaskSkills skills;
    private final Occupations occupations;

    Telling(LifeDrafts drafts, LifeStory story, TaskSkills skills, Occupations occupations) {
        this.drafts = drafts;
        this.story = story;
        this.skills = skills;
        this.occupations = occupations;
    }

    /** How it went. */
    sealed interface Went {
        /** Kept; this screen comes next. */
        record On(LifeDraft draft, Step next) implements Went {}

        /** Something is missing on this screen. */
        record Wrong(LifeDraft draft, Step step) implements Went {}

        /** The story is told, with so many skills. */
        record Done(int skills) implements Went {}
    }

    Went answer(ClientId client, LifeDraft draft, Map<String, List<String>> sent, Words words, Passage passage) {
        var step = Step.of(StoryForm.one(sent, "stap"), draft);
        var language = Locale.of(words.language());
        return switch (step) {
            case CHOICE -> on(client, item(draft, sent), draft, step, passage);
            case PERIOD -> on(client, StoryForm.period(sent, today(passage)).map(draft::lasting), draft, step, passage);
            case TASKS ->
                on(
                        client,
                        StoryForm.did(sent, skills.tasks(draft.item(), language))
                                .map(draft::doing),
                        draft,
                        step,
                        passage);
            case SKILLS ->
                Step.after(draft) == Step.SKILLS
                        ? done(client, draft, sent, language, passage)
                        : new Went.Wrong(draft, Step.after(draft));
        };
    }

    private Went on(ClientId client, Optional<LifeDraft> told, LifeDraft before, Step step, Passage passage) {
        if (told.isEmpty() || !drafts.keep(client, told.get(), passage)) return new Went.Wrong(before, step);
        return new Went.On(told.get(), Step.values()[step.ordinal() + 1]);
    }

    private Optional<LifeDraft> item(LifeDraft draft, Map<String, List<String>> sent) {
        var chosen = StoryForm.one(sent, "wat");
        boolean known = chosen.equals(LifeDraft.OTHER) || work(chosen);
        return known
                ? Optional.of(
                        new LifeDraft(draft.id(), draft.kind(), chosen, draft.words(), draft.period(), draft.did()))
                : Optional.empty();
    }

    private boolean work(String code) {
        return code.matches("[a-z]+:o:[A-Za-z0-9.-]{1,60}")
                && !code.startsWith(Activities.PREFIX)
                && occupations.find(new OccupationCode(code)).isPresent();
    }

    private Went done(
            ClientId client, LifeDraft draft, Map<String, List<String>> sent, Locale language, Passage passage) {
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

    private static LocalDate today(Passage passage) {
        return DutchTime.day(passage.at());
    }
}
