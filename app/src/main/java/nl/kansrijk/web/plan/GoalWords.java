package nl.kansrijk.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.GoalLibrary;
import nl.kansrijk.plan.LibraryGoal.Theme;
import nl.kansrijk.plan.Plan;
import nl.kansrijk.plan.Standing;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** Puts the choice of a goal in words. */
final class GoalWords {
    private static final String SUBJECT = "thema";
    private static final int FIRST = 3;
    private final GoalLibrary library;
    private final LocalDate today;
    private final Tellings.Told told;

    GoalWords(GoalLibrary library, LocalDate today, Tellings.Told told) {
        this.library = library;
        this.today = today;
        this.told = told;
    }

    GoalView view(Place place, GoalForm form, Standing standing, List<FieldError> errors) {
        boolean again = form.before().isPresent();
        var full = !again && standing.plan().open().size() >= Plan.MOST_GOALS
                ? Optional.of(place.words().say("plan.refused.three"))
                : Optional.<String>empty();
        var subject = PlanDesk.code(Theme.class, form.field(SUBJECT));
        boolean asks = again || subject.isPresent() || form.field(SUBJECT).equals(GoalForm.OWN) || !errors.isEmpty();
        var subjects = library.themes(told.heavy()).stream()
                .map(theme -> new GoalView.Subject(
                        place.words().say("goal.theme." + theme), place.path() + "/doel?thema=" + theme))
                .toList();
        return new GoalView(
                place.path(),
                place.say(again ? "goal.change" : "goal.add"),
                full,
                asks ? List.of() : subjects.subList(0, FIRST),
                asks ? List.of() : subjects.subList(FIRST, subjects.size()),
                asks && full.isEmpty() ? Optional.of(form(form, subject, standing, errors, place)) : Optional.empty());
    }

    private GoalView.Form form(
            GoalForm form, Optional<Theme> subject, Standing standing, List<FieldError> errors, Place place) {
        var words = place.words();
        var before = form.before();
        var ofLibrary = before.filter(goal -> !goal.said().code().isEmpty());
        var number = form.field("nummer").isEmpty() ? UUID.randomUUID().toString() : form.field("nummer");
        var sent = new GoalView.Sent(
                standing.version().number(),
                number,
                before.map(goal -> goal.id().toString()).orElse(""),
                form.field(SUBJECT));
        return new GoalView.Form(
                sent,
                ofLibrary.map(goal -> PlanViews.words(goal, words)),
                before.isPresent() ? Optional.empty() : Optional.of(choice(form, subject, errors, words)),
                ofLibrary.isPresent() ? Optional.empty() : Optional.of(own(form, errors, words)),
                told.words(),
                area(GoalForm.WHY, before.map(goal -> goal.said().why()), form, errors, words),
                area(GoalForm.NOTICED, before.map(goal -> goal.said().noticed()), form, errors, words),
                before.isPresent()
                        ? Optional.empty()
                        : Optional.of(new PlanStepForm(form.sent(), Optional.empty()).fields(errors, today, words)));
    }

    private Field.Radios choice(GoalForm form, Optional<Theme> subject, List<FieldError> errors, Words words) {
        var options = new ArrayList<Field.Option>();
        subject.map(library::of).stream()
                .flatMap(List::stream)
                .map(goal -> new Field.Option(
                        goal.code(),
                        words.say("goal." + goal.code()),
                        Optional.of(words.say("plan.noticed", words.say("goal." + goal.code() + ".noticed")))))
                .forEach(options::add);
        options.add(Field.Option.of(GoalForm.OWN, words.say("goal.own")));
        var ask = Field.Ask.of(GoalForm.CHOICE, words.say("goal.choose")).wrongAmong(errors, words);
        var chosen = options.size() == 1 ? GoalForm.OWN : form.field(GoalForm.CHOICE);
        return new Field.Radios(ask, chosen, options);
    }

    private static Field.Area own(GoalForm form, List<FieldError> errors, Words words) {
        var ask = Field.Ask.of(GoalForm.WORDS, words.say("goal.own.words"))
                .hinted(words.say("goal.own.words.hint"))
                .wrongAmong(errors, words);
        var stood = form.before().map(goal -> goal.said().words());
        return new Field.Area(
                form.before().isPresent() ? ask : ask.sometimes(), typed(GoalForm.WORDS, stood, form), 2, Goal.LONGEST);
    }

    private static Field.Area area(
            String name, Optional<String> stood, GoalForm form, List<FieldError> errors, Words words) {
        var key = name.equals(GoalForm.WHY) ? "goal.why" : "goal.noticed";
        var ask = Field.Ask.of(name, words.say(key))
                .hinted(words.say(key + ".hint"))
                .wrongAmong(errors, words)
                .optional();
        return new Field.Area(ask, typed(name, stood, form), 2, Goal.LONGEST);
    }

    private static String typed(String name, Optional<String> stood, GoalForm form) {
        return form.sent().containsKey(name) ? form.field(name) : stood.orElse("");
    }
}
