package nl.kansrijk.web.cv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.WorkWishes;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Keeps the other parts of a cv. */
@Component
class AboutAnswers {
    private final Profiles profiles;
    private final LifeStory story;
    private final Wishing wishing;
    private final PaperAnswers papers;
    private final Codes codes;

    AboutAnswers(Profiles profiles, LifeStory story, Wishing wishing, PaperAnswers papers, Codes codes) {
        this.profiles = profiles;
        this.story = story;
        this.wishing = wishing;
        this.papers = papers;
        this.codes = codes;
    }

    /** A dream job as a wish, and the work that may be meant by it. */
    @Component
    record Wishing(WorkWishes wishes, MeantWork works) {}

    /** How it went. */
    sealed interface Went {
        /** It is kept. */
        record Done() implements Went {}

        /** It is kept, and the same screen asks one thing more about it. */
        record Asks() implements Went {}

        /** What is wrong. Key: of the sentence that says it. */
        record Wrong(String key) implements Went {}
    }

    Went keep(ClientId client, About about, Map<String, List<String>> sent, Words words, Passage passage) {
        return switch (about) {
            case EDUCATION -> education(client, sent, passage);
            case PAPERS -> {
                papers.keep(client, sent, passage);
                yield new Went.Done();
            }
            case LANGUAGES -> languages(client, sent, passage);
            case DREAM -> dream(client, sent, words, passage);
        };
    }

    private Went education(ClientId client, Map<String, List<String>> sent, Passage passage) {
        var level = StoryForm.one(sent, "niveau");
        var state = StoryForm.one(sent, "hoever");
        if (!AboutFields.LEVELS.contains(level) || !state.matches("[123]"))
            return new Went.Wrong("cv.education.missing");
        story.say(client, new Fact("HS_EDU", level, new Value.Code(state)), "", passage);
        return new Went.Done();
    }

    private Went languages(ClientId client, Map<String, List<String>> sent, Passage passage) {
        var said = new ArrayList<Fact>();
        for (var part : AboutFields.DUTCH) {
            var level = StoryForm.one(sent, part);
            if (AboutFields.DUTCH_LEVELS.contains(level)) said.add(new Fact("HS_LANG_NL", part, new Value.Code(level)));
        }
        var others = others(sent);
        others.forEach((code, step) -> said.add(new Fact("HS_LANG_OTHER", code, new Value.Level(step))));
        said.forEach(fact -> story.say(client, fact, "", passage));
        return new Went.Done();
    }

    private Map<String, Integer> others(Map<String, List<String>> sent) {
        var known = codes.languages().stream().map(Code::code).collect(Collectors.toSet());
        var others = new HashMap<String, Integer>();
        for (int n = 0; n < AboutFields.OTHERS; n++) {
            var code = StoryForm.one(sent, "taal" + n);
            var step = StoryForm.one(sent, "hoegoed" + n);
            if (known.contains(code) && step.matches("[1-4]")) others.put(code, Integer.parseInt(step));
        }
        return others;
    }

    /** The own words stay as they are; work of the taxonomy comes beside them when the person says that it is meant. */
    private Went dream(ClientId client, Map<String, List<String>> sent, Words words, Passage passage) {
        var typed = StoryForm.clean(StoryForm.one(sent, "woorden"));
        if (typed.isEmpty() || typed.length() > StoryForm.LONGEST_TITLE) return new Went.Wrong("cv.dream.missing");
        var dream = new Fact(AboutFields.DREAM, "", new Value.Text(typed));
        boolean told = profiles.open(client, passage)
                .counting(AboutFields.DREAM)
                .anyMatch(said -> said.fact().equals(dream));
        if (!told) story.say(client, dream, "", passage);
        var chosen = StoryForm.one(sent, "werk");
        var found = wishing.works().occupations(typed, words);
        if (chosen.equals(AboutFields.NONE) || found.isEmpty()) return new Went.Done();
        return found.containsKey(chosen) ? wish(client, chosen, passage) : new Went.Asks();
    }

    private Went wish(ClientId client, String work, Passage passage) {
        return wishing.wishes().wish(client, new OccupationCode(work), passage) instanceof Said.Refused(var why)
                ? new Went.Wrong(why.key())
                : new Went.Done();
    }
}
