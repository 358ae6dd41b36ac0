package nl.kansrijk.profile.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Following;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.SkillCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns what someone told of their life into statements in their own voice, each skill with the words that support it, and
 * takes them back. Nothing is overwritten: what is said now follows what stood there. Source: rows 2-28, 2-29, 4-38.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LifeStory {
    private static final List<String> PARTS =
            List.of("HS_EXP", "HS_EXP_UNTIL", "HS_EXP_KIND", "HS_EXP_EMPLOYER", "HS_EXP_HOURS", "HS_EXP_TASKS");

    private final Profiles profiles;
    private final Following following;
    private final LifeDrafts drafts;

    LifeStory(Profiles profiles, Following following, LifeDrafts drafts) {
        this.profiles = profiles;
        this.following = following;
        this.drafts = drafts;
    }

    /** A skill the person recognises. Level: 1 with help, 2 alone, 3 can teach others. Because: the words that support it. */
    public record Recognised(SkillCode skill, int level, String because) {}

    /**
     * Keeps the whole story: what it was, how long, what was done, and the skills that the person recognised. Answers the
     * item under which it stands now. The tasks are the words themselves, as they were shown.
     */
    public String told(
            ClientId client, LifeDraft draft, List<String> tasks, List<Recognised> recognised, Passage passage) {
        var item = free(draft.item(), profiles.open(client, passage));
        var voice = new OwnVoice(client, following, passage);
        voice.about("HS_EXP", item, Value.Number.of(draft.period().months()), "");
        voice.about("HS_EXP_KIND", item, new Value.Code(draft.kind().name()), "");
        draft.period().until().ifPresent(year -> voice.about("HS_EXP_UNTIL", item, until(year, passage), ""));
        int hours = draft.period().hours();
        if (hours > 0) voice.about("HS_EXP_HOURS", item, Value.Number.of(hours), "");
        var did = words(draft, tasks);
        if (!did.isBlank()) voice.about("HS_EXP_TASKS", item, new Value.Text(did), "");
        recognised.forEach(one -> voice.about(
                "HS_SKILL",
                one.skill().value(),
                new Value.Level(one.level()),
                FreeText.check(one.because()).maskedText()));
        drafts.drop(client, draft.id(), passage);
        return item;
    }

    /** Something else of the CV: a diploma, a licence, a language. Because: what it rests on, at most 200 characters. */
    public Said say(ClientId client, Fact fact, String because, Passage passage) {
        return new OwnVoice(client, following, passage)
                .about(fact.characteristic(), fact.item(), fact.value(), because);
    }

    /** Takes one thing back: it ended before it began. When it was not there, nothing happens. */
    public void takeBack(ClientId client, String characteristic, String item, Passage passage) {
        standing(characteristic, item, profiles.open(client, passage))
                .ifPresent(entry -> new OwnVoice(client, following, passage).end(entry));
    }

    /** Takes an experience back with everything that was said of it; skills stay, they have their own "klopt niet". */
    public void takeBackExperience(ClientId client, String item, Passage passage) {
        var file = profiles.open(client, passage);
        var voice = new OwnVoice(client, following, passage);
        PARTS.forEach(part -> standing(part, item, file).ifPresent(voice::end));
    }

    private static Optional<ClientFile.Entry> standing(String characteristic, String item, ClientFile file) {
        return file.entries()
                .filter(entry -> entry.statement().fact().characteristic().equals(characteristic))
                .filter(entry -> entry.statement().fact().item().equals(item))
                .findFirst();
    }

    /** The item itself, or with the first number behind it that is free: someone can do the same at two places. */
    private static String free(String item, ClientFile file) {
        var taken = new TreeSet<String>();
        file.entries()
                .map(entry -> entry.statement().fact())
                .filter(fact -> fact.characteristic().equals("HS_EXP"))
                .forEach(fact -> taken.add(fact.item()));
        var free = item;
        for (int number = 2; taken.contains(free); number++) free = item + "#" + number;
        return free;
    }

    private static Value until(int year, Passage passage) {
        var today = DutchTime.day(passage.at());
        var end = LocalDate.of(year, 12, 31);
        return new Value.Day(end.isAfter(today) ? today : end);
    }

    private static String words(LifeDraft draft, List<String> tasks) {
        var parts = new ArrayList<String>();
        if (!draft.words().isBlank()) parts.add(draft.words().strip());
        parts.addAll(tasks);
        if (!draft.did().besides().isBlank()) parts.add(draft.did().besides().strip());
        return String.join("\n", parts);
    }
}
