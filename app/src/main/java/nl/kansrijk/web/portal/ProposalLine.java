package nl.kansrijk.web.portal;

import java.time.Instant;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.IntroductionStates;
import nl.kansrijk.web.Words;

/** One proposal in a list: what it is about, how it stands, and where to answer or read on. */
public record ProposalLine(String title, String employer, String state, String path, boolean waits) {

    static ProposalLine of(Introduction proposal, Openings.Found found, Words words) {
        var title = found.about(proposal).map(work -> work.title()).orElse(words.say("proposal.work"));
        return new ProposalLine(
                title,
                found.employer(proposal),
                state(proposal, words),
                "/voorstellen/" + proposal.facts().id(),
                proposal instanceof Introduction.Asked);
    }

    /** How it stands, in a sentence. */
    static String state(Introduction proposal, Words words) {
        return switch (proposal) {
            case Introduction.Asked asked -> words.say("proposal.state.asked", lastDay(asked.deadline(), words));
            case Introduction.Agreed agreed ->
                words.say("proposal.state.agreed", words.day(agreed.meeting()), IntroductionStates.arranges(words));
            case Introduction.Met met -> words.say("proposal.state.met", day(met.at(), words));
            case Introduction.Declined no -> words.say("proposal.state.declined", day(no.at(), words));
            case Introduction.Expired silent -> words.say("proposal.state.expired", day(silent.at(), words));
            case Introduction.Withdrawn back ->
                words.say("proposal.state.withdrawn." + back.by().name(), day(back.at(), words));
            case Introduction.Stopped stop -> words.say("proposal.state.stopped", day(stop.at(), words));
        };
    }

    /** The last day on which an answer is in time: a deadline at midnight belongs to the day before. */
    static String lastDay(Instant deadline, Words words) {
        return day(deadline.minusSeconds(1), words);
    }

    private static String day(Instant at, Words words) {
        return words.day(DutchTime.day(at));
    }
}
