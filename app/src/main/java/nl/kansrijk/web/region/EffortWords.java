package nl.kansrijk.web.region;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.region.Effort;
import nl.kansrijk.matching.region.Effort.Step;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.Did;

/** Puts in words what colleagues did for a vacancy that stays open. */
final class EffortWords {
    private final List<Effort> done;
    private final Map<UserId, String> colleagues;
    private final boolean presses;
    private final Words words;

    EffortWords(List<Effort> done, Map<UserId, String> colleagues, boolean presses, Words words) {
        this.done = List.copyOf(done);
        this.colleagues = Map.copyOf(colleagues);
        this.presses = presses;
        this.words = words;
    }

    /** By whom this step was done, or the press that says so; empty for who can only read what was not done. */
    Optional<Did> of(Step step) {
        return done.stream()
                .filter(one -> one.step().equals(step))
                .map(one -> did("region.did.by", one))
                .findFirst()
                .or(() -> Optional.of(new Did("", press("region.did.do", step, "")))
                        .filter(any -> presses));
    }

    /** What was done for this vacancy besides these steps. */
    List<Did> earlier(VacancyId vacancy, Collection<Step> shown) {
        return done.stream()
                .filter(one -> one.step().vacancy().equals(vacancy) && !shown.contains(one.step()))
                .map(one -> did("region.did.earlier", one))
                .toList();
    }

    private Did did(String key, Effort one) {
        var step = one.step();
        var text = words.say(
                key,
                colleagues.getOrDefault(one.by(), words.say("region.did.someone")),
                words.day(DutchTime.day(one.at())),
                reason(step.reason().replaceFirst(":.*", "")),
                words.say("region.did." + step.way()));
        return new Did(text, press("region.did.undo", step, "&terug=ja"));
    }

    private String reason(String base) {
        var own = "region.did.about." + base;
        return words.say(words.knows(own) ? own : "matching.name." + base);
    }

    private Optional<Action> press(String key, Step step, String more) {
        var path = EffortPage.path(step.vacancy()) + "?reden=" + step.reason() + "&hoe=" + step.way() + more;
        return Optional.of(Action.post(words.say(key), path)).filter(any -> presses);
    }
}
