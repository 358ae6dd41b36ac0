package nl.kansrijk.web.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** Puts a rest, and the step that is possible, in words. */
final class RestWords {
    private static final int ROWS = 3;

    private RestWords() {}

    static RestView of(String path, RestKeeping.Found found, RestForm form, LocalDate today, Words words) {
        var step = found.pause().isPresent() ? RestStep.END : RestStep.BEGIN;
        return new RestView(path, state(found, words), step(path, step, form, today, words));
    }

    private static List<String> state(RestKeeping.Found found, Words words) {
        if (found.pause().isEmpty()) return List.of(words.say("rest.state.none"));
        var state = new ArrayList<String>();
        state.add(found.stretch()
                .map(one -> words.say("rest.state.since", words.day(DutchTime.day(one.from()))))
                .orElseGet(() -> words.say("rest.state")));
        found.pause().flatMap(pause -> RestNow.why(pause, words)).ifPresent(state::add);
        state.add(found.pause()
                .flatMap(MatchingPause::until)
                .map(day -> words.say("rest.state.until", words.day(day)))
                .orElseGet(() -> words.say("rest.state.open")));
        return state;
    }

    private static RestView.Step step(String path, RestStep step, RestForm form, LocalDate today, Words words) {
        var name = "rest." + step.name().toLowerCase(Locale.ROOT);
        var options = step.reasons().stream()
                .map(one -> Field.Option.of(one, words.say(step.key(one))))
                .toList();
        var why = ask(RestForm.REASON, step.key("ask"), form, words);
        return new RestView.Step(
                words.say(name),
                words.say(name + ".then"),
                path + (step == RestStep.BEGIN ? "/rust" : "/rust/einde"),
                words.say(name + ".do"),
                form.field(RestForm.NUMBER),
                new Field.Radios(why, form.field(RestForm.REASON), options),
                area(step, form, words),
                step == RestStep.BEGIN ? Optional.of(until(form, today, words)) : Optional.empty());
    }

    private static Field.Area area(RestStep step, RestForm form, Words words) {
        boolean begins = step == RestStep.BEGIN;
        var hint = words.say(begins ? "rest.words.hint" : "rest.words.hint.end");
        var ask = ask(RestForm.WORDS, "rest.words", form, words).hinted(hint);
        var when = begins ? ask.sometimes() : ask.optional();
        return new Field.Area(when, form.field(RestForm.WORDS), ROWS, RestForm.LONGEST);
    }

    private static Field.Date until(RestForm form, LocalDate today, Words words) {
        var ask = ask(RestForm.UNTIL, "rest.until", form, words).hinted(words.say("rest.until.hint"));
        return new Field.Date(ask.optional(), form.field(RestForm.UNTIL), today.toString(), "");
    }

    private static Field.Ask ask(String name, String key, RestForm form, Words words) {
        return Field.Ask.of(name, words.say(key)).wrongAmong(form.errors(), words);
    }
}
