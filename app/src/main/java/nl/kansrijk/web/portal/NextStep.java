package nl.kansrijk.web.portal;

import nl.kansrijk.web.Action;
import nl.kansrijk.web.Words;

/** The one thing to do next: answer a proposal, look at the profile, or nothing. Never more than one, never a threat. */
public record NextStep(String title, String text, Action action) {
    /** Where the talk goes on at home. */
    static final String TALK = "/mijn-gesprek";

    static NextStep of(Openings.Found found, long unanswered, boolean talk, Words words) {
        if (!found.asked().isEmpty()) return answer(found, words);
        if (talk)
            return new NextStep(
                    words.say("intake.today.title"),
                    words.say("intake.today.text"),
                    Action.link(words.say("intake.today.title"), TALK));
        if (unanswered > 0)
            return new NextStep(
                    words.say("today.profile.title"),
                    words.count("today.profile.text", unanswered),
                    Action.link(words.say("today.profile.do"), "/mijn-profiel"));
        return new NextStep(
                words.say("today.nothing.title"),
                words.say("today.nothing.text"),
                Action.link(words.say("today.nothing.do"), "/mijn-profiel"));
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
