package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Relation;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Explaining.Found;
import nl.kansrijk.web.portal.TalksAsked;
import nl.kansrijk.web.portal.TalksAsked.Asked;
import org.springframework.stereotype.Component;

/** The talk that people can ask for where they read why work fits them; who asked for it reads that, and since when. */
@Component
class OwnTalk {
    private final TalksAsked talks;

    OwnTalk(TalksAsked talks) {
        this.talks = talks;
    }

    /** What who reads about oneself waits for. */
    List<Asked> asked(Found found, Passage passage) {
        return open(found) ? talks.of(found.client(), passage) : List.of();
    }

    /** Empty for who reads about another, for work that is closed and while looking for work rests. */
    Optional<Action> about(Found found, List<Asked> asked, Words words) {
        return open(found) ? Optional.of(action(asked, found.about().vacancy().id(), words)) : Optional.empty();
    }

    private static boolean open(Found found) {
        return found.relation() == Relation.SELF
                && found.because() instanceof Explained
                && found.about().vacancy().open();
    }

    private static Action action(List<Asked> asked, VacancyId work, Words words) {
        return asked.stream()
                .filter(one -> one.about().equals(work))
                .findFirst()
                .map(one -> Action.closed(words.say("explore.talk.asked"), since(one, words)))
                .orElseGet(
                        () -> Action.post(words.say("mychances.talk"), "/kansen-voor-u/" + work.value() + "/praten"));
    }

    private static String since(Asked asked, Words words) {
        return asked.on()
                .map(day -> words.say("explore.you.talk.asked.on", words.day(day)))
                .orElseGet(() -> words.say("explore.you.talk.asked.text"));
    }
}
