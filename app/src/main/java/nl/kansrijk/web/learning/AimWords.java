package nl.kansrijk.web.learning;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.Task;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.rest.RestNow;
import nl.kansrijk.web.trainings.TrainingView.Choice;
import nl.kansrijk.web.trainings.TrainingWords;

/** Puts in words what a training does for someone, and what was chosen. */
final class AimWords {
    private AimWords() {}

    /** For the person themselves. Step: the own step that stands, empty when there is none. */
    static Choice toYou(Aim aim, ClientId me, String step, Words words) {
        boolean chosen = step.equals(step(aim, words));
        var path = TrainingWords.pathForYou(aim.training().id(), aim.vacancy());
        return new Choice(
                words.say("learning.you.title"),
                new Lists.Tab(words.say("learning.you.back"), "/kansen-verkennen", false),
                step.isEmpty() || chosen ? words.say("learning.you.text") : words.say("learning.you.instead", step),
                work(aim, me, words),
                opens(aim, "learning.you.", words),
                chosen ? Optional.of(words.say("learning.you.chosen")) : Optional.empty(),
                chosen ? Optional.empty() : Optional.of(Action.post(words.say("learning.you.do"), path)));
    }

    /** For a professional, about a client. */
    static Choice of(Aim aim, ClientId client, Words words) {
        var back = new Lists.Tab(words.say("learning.back"), "/klanten/" + client.value() + "/kansen?na=12", false);
        if (aim.rest().isPresent()) return rests(aim.rest().get(), client, back, words);
        var agreed = aim.open(Task.Kind.PROMISE).map(task -> words.say("learning.chosen", words.day(task.due())));
        var path = TrainingWords.pathFor(client, aim.training().id(), aim.vacancy());
        var asked = aim.open(Task.Kind.QUESTION).isPresent() ? "learning.asked" : "learning.text";
        return new Choice(
                words.say("learning.title"),
                back,
                words.say(asked, aim.who()),
                work(aim, client, words),
                opens(aim, "learning.", words),
                agreed,
                agreed.isPresent() ? Optional.empty() : Optional.of(Action.post(words.say("learning.do"), path)));
    }

    /** Matching rests: calmly that this waits, and why. */
    private static Choice rests(MatchingPause rest, ClientId client, Lists.Tab back, Words words) {
        return new Choice(
                words.say("rest.title"),
                back,
                RestNow.says("learning.rests", rest, words),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.of(Action.link(words.say("rest.open"), RestNow.sheet(client))));
    }

    /** The own step in words: "Ik wil de scholing Heftruck rijden volgen". */
    static String step(Aim aim, Words words) {
        var title = TrainingWords.title(aim.training(), words);
        return aim.work()
                .map(work -> words.say("learning.step.for", title, name(aim, work.title())))
                .orElseGet(() -> words.say("learning.step", title));
    }

    /** What the professional promises, in words that the client reads. */
    static String agreement(Aim aim, Words words) {
        var title = TrainingWords.title(aim.training(), words);
        var start = words.shortDay(aim.training().nextStart());
        return aim.work()
                .map(work -> words.say("learning.agreement.for", title, start, name(aim, work.title())))
                .orElseGet(() -> words.say("learning.agreement", title, start));
    }

    private static Optional<Lists.Tab> work(Aim aim, ClientId client, Words words) {
        return aim.work()
                .map(work -> new Lists.Tab(
                        name(aim, work.title()) + " · " + work.draft().work().town(),
                        "/vacatures/" + work.id().value() + "/waarom/" + client.value(),
                        false));
    }

    private static String name(Aim aim, String title) {
        return aim.firm().isEmpty() ? title : title + " · " + aim.firm();
    }

    /** What it does for that vacancy; of who rests nothing is said. */
    private static String opens(Aim aim, String base, Words words) {
        if (aim.work().isEmpty() || aim.stopped()) return "";
        boolean there = aim.way().contains(aim.training().id());
        var key = !there ? "more" : aim.way().equals(List.of(aim.training().id())) ? "alone" : "together";
        return words.say(base + key);
    }
}
