package nl.kansrijk.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.GoalLibrary;
import nl.kansrijk.plan.LibraryGoal;
import nl.kansrijk.plan.Step;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;

/** A goal as it was typed: one of the library or own words, why, how we notice it, and for a new goal the first small step. */
record GoalForm(Map<String, String> sent, Optional<Goal> before) {
    static final String CHOICE = "keus";
    static final String OWN = "eigen";
    static final String WORDS = "woorden";
    static final String WHY = "waarom";
    static final String NOTICED = "merken";

    GoalForm {
        sent = Map.copyOf(sent);
    }

    /** What a form is held against. {@code dutch}: a goal is kept in Dutch and read in any language. */
    record Rules(GoalLibrary library, Words dutch, TypedWords typed, LocalDate today) {}

    Parsed<Edit.KeepGoal> parse(Rules rules) {
        var errors = new ArrayList<FieldError>();
        var chosen = rules.library().find(before.map(goal -> goal.said().code()).orElse(field(CHOICE)));
        boolean own = field(CHOICE).equals(OWN) || (before.isPresent() && chosen.isEmpty());
        if (chosen.isEmpty() && !own) errors.add(FieldError.of(CHOICE, "goal.error.choose"));
        if (own) rules.typed().needed(WORDS, field(WORDS), "goal.error.own.empty", errors);
        rules.typed().free(WHY, field(WHY), errors);
        rules.typed().free(NOTICED, field(NOTICED), errors);
        var first = before.isPresent()
                ? Optional.<Step.Said>empty()
                : new PlanStepForm(sent, Optional.empty()).said(rules.typed(), rules.today(), errors);
        return errors.isEmpty()
                ? new Parsed.Good<>(new Edit.KeepGoal(line(), said(chosen, rules), first))
                : new Parsed.Bad<>(errors);
    }

    private Goal.Said said(Optional<LibraryGoal> chosen, Rules rules) {
        return new Goal.Said(
                chosen.map(LibraryGoal::code).orElse(""),
                chosen.map(goal -> rules.dutch().say("goal." + goal.code()))
                        .orElseGet(() -> TypedWords.kept(field(WORDS))),
                TypedWords.kept(field(WHY)),
                TypedWords.kept(field(NOTICED)));
    }

    /** A new goal has the number of its form, so that sending it twice is one goal. */
    private UUID line() {
        return before.map(Goal::id)
                .orElseGet(() -> Typed.number(field("nummer")).orElseGet(UUID::randomUUID));
    }

    String field(String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
