package nl.kansrijk.web.portal;

import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.life.OwnSteps;
import nl.kansrijk.profile.life.SelfViews;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.NextMeeting;
import nl.kansrijk.web.Words;

/**
 * The one thing to do next: answer a proposal, choose a time, look at the profile, or nothing. Never more than one, never a threat. While
 * matching rests or something is acute there is only an open invitation: no question about work and no number. Source: rows 0-20, 2-07, X-10.
 */
public record NextStep(String title, String text, Action action) {
    static NextStep of(Days.Day day, Words words) {
        boolean choose = NextMeeting.toChoose(day.appointments(), day.at());
        if (day.acute()) return choose ? choose(words) : acute(words);
        if (!day.found().chances().resting()) return ready(day, choose, words);
        return choose ? choose(words) : calm(words);
    }

    private static NextStep ready(Days.Day day, boolean choose, Words words) {
        var found = day.found();
        if (!found.asked().isEmpty()) return answer(found, words);
        if (choose) return choose(words);
        if (found.agreed().isPresent()) return meeting(found.agreed().get(), found, words);
        if (sawWork(day.file())) return nothing("selfimage.next", "/mijn-zelfbeeld", words);
        return looking(Pieces.open(day.file()), found, words);
    }

    /** Whether work was seen from nearby while nobody said since how the client is seen. Source: row 0-33. */
    private static boolean sawWork(ClientFile file) {
        return OwnSteps.newest(SelfViews.TASTER, file)
                .filter(seen -> file.counting(SelfViews.VIEW)
                        .allMatch(view -> view.source()
                                .observedOn()
                                .isBefore(seen.source().observedOn())))
                .isPresent();
    }

    private static NextStep looking(long unanswered, Openings.Found found, Words words) {
        if (unanswered > 0)
            return new NextStep(
                    words.say("today.profile.title"),
                    words.count("today.profile.text", unanswered),
                    Action.link(words.say("today.profile.do"), "/mijn-profiel"));
        return found.chances().page().isEmpty()
                ? tell(words)
                : new NextStep(
                        words.say("today.chances.title"),
                        words.say("today.chances.text"),
                        Action.link(words.say("today.chances.do"), "/kansen-voor-u"));
    }

    private static NextStep choose(Words words) {
        return new NextStep(
                words.say("myappointments.choose.title"),
                words.say("today.choose.text"),
                Action.link(words.say("today.choose.do"), "/afspraken"));
    }

    /** What comes after a yes. */
    private static NextStep meeting(Introduction agreed, Openings.Found found, Words words) {
        var line = ProposalLine.of(agreed, found, words);
        return new NextStep(
                words.say("today.agreed.title", line.employer()),
                line.state(),
                Action.link(words.say("today.agreed.do"), line.path()));
    }

    private static NextStep calm(Words words) {
        return nothing("today.calm", "/mijn-profiel", words);
    }

    /** First what cannot wait: say it to someone who helps. */
    private static NextStep acute(Words words) {
        return new NextStep(
                words.say("today.acute.title"),
                words.say("today.acute.text"),
                Action.link(words.say("today.acute.do"), "/bericht"));
    }

    /** Nothing waits; telling something about oneself is always possible. */
    private static NextStep tell(Words words) {
        return nothing("today.nothing", "/mijn-gesprek", words);
    }

    private static NextStep nothing(String key, String path, Words words) {
        return new NextStep(
                words.say(key + ".title"), words.say(key + ".text"), Action.link(words.say(key + ".do"), path));
    }

    /** The proposal whose deadline comes first. */
    private static NextStep answer(Openings.Found found, Words words) {
        var asked = found.asked().stream()
                .min(java.util.Comparator.comparing(one -> one.deadline()))
                .orElseThrow();
        var line = ProposalLine.of(asked, found, words);
        return new NextStep(
                words.say("today.proposal.title"),
                words.say(
                        "today.proposal.text",
                        line.employer(),
                        line.title(),
                        ProposalLine.lastDay(asked.deadline(), words)),
                Action.link(words.say("today.proposal.do"), line.path()));
    }
}
