package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Relation;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Explaining.Found;
import nl.kansrijk.web.portal.Self;
import nl.kansrijk.web.portal.TalksAsked;
import nl.kansrijk.web.portal.TalksAsked.Asked;
import org.springframework.stereotype.Component;

/** The talk that people can ask for where they read why work fits them; who asked for it reads that, and since when. */
@Component
class OwnTalk {
    private final Self self;
    private final TalksAsked talks;

    OwnTalk(Self self, TalksAsked talks) {
        this.self = self;
        this.talks = talks;
    }

    /** Empty for who reads about another, for work that is closed and while looking for work rests. */
    Optional<Action> about(Found found, Actor actor, Words words) {
        var work = found.about().vacancy();
        boolean own = found.relation() == Relation.SELF && found.because() instanceof Explained;
        if (!own || !work.open()) return Optional.empty();
        var asked = self.look(actor, Permission.OWN_CHANCES, passage -> talks.of(found.client(), passage));
        return Optional.of(action(asked.found(), work.id(), words));
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
