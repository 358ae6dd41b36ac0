package nl.kansrijk.web.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.plan.Edit;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.plan.Step;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;

/** A step as it was typed: what, who helps, when; why, when it was agreed before; and how sure the client is of it. */
public record PlanStepForm(Map<String, String> sent, Optional<Step> before) {
    static final String STEP = "stap";
    static final String HELPER = "wie";
    static final String DAY = "dag";
    static final String REASON = "reden";
    static final String SURE = "zeker";
    private static final int MOST_SURE = 10;
    private static final int YEARS = 2;

    public PlanStepForm {
        sent = Map.copyOf(sent);
    }

    /** Reads a step towards this goal. */
    Parsed<Edit.KeepStep> parse(UUID goal, TypedWords typed, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var said = said(typed, today, errors);
        if (agreed()) typed.needed(REASON, field(REASON), "goal.error.reason.empty", errors);
        return errors.isEmpty()
                ? new Parsed.Good<>(new Edit.KeepStep(line(), goal, said.orElseThrow(), TypedWords.kept(field(REASON))))
                : new Parsed.Bad<>(errors);
    }

    /** Reads how sure the client is, of the step as it stands in the form. */
    Parsed<Edit.Agree> agree(TypedWords typed, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        var said = said(typed, today, errors);
        if (!field(SURE).matches("[1-9]|10")) errors.add(FieldError.of(SURE, "goal.error.sure.choose"));
        return errors.isEmpty()
                ? new Parsed.Good<>(new Edit.Agree(line(), said.orElseThrow(), Integer.parseInt(field(SURE))))
                : new Parsed.Bad<>(errors);
    }

    Optional<Step.Said> said(TypedWords typed, LocalDate today, List<FieldError> errors) {
        typed.needed(STEP, field(STEP), "goal.error.step.empty", errors);
        typed.free(HELPER, field(HELPER), errors);
        var day = Typed.day(field(DAY));
        boolean kept = day.isPresent() && before.map(one -> one.said().day()).equals(day);
        boolean possible = kept
                || day.filter(one -> !one.isBefore(today) && !one.isAfter(last(today)))
                        .isPresent();
        if (field(DAY).isEmpty()) errors.add(FieldError.of(DAY, "goal.error.day.needed"));
        else if (!possible) errors.add(FieldError.of(DAY, "goal.error.day"));
        return possible
                ? Optional.of(
                        new Step.Said(TypedWords.kept(field(STEP)), TypedWords.kept(field(HELPER)), day.orElseThrow()))
                : Optional.empty();
    }

    private static LocalDate last(LocalDate today) {
        return today.plusYears(YEARS);
    }

    /** Whether it was agreed before; then changing it needs a reason. */
    boolean agreed() {
        return before.filter(step -> step.lane().agreed()).isPresent();
    }

    /** A new step has the number of its form. */
    private UUID line() {
        return before.map(Step::id)
                .orElseGet(() -> Typed.number(field("nummer")).orElseGet(UUID::randomUUID));
    }

    String field(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** What a step is asked with, filled in as it was typed or as it stood. */
    Fields fields(List<FieldError> errors, LocalDate today, Words words) {
        var what = ask(STEP, "goal.step", errors, words).hinted(words.say("goal.step.hint"));
        var who = ask(HELPER, "goal.helper", errors, words)
                .hinted(words.say("goal.helper.hint"))
                .optional();
        var when = ask(DAY, "goal.day", errors, words);
        var why = ask(REASON, "goal.reason", errors, words).hinted(words.say("goal.reason.hint"));
        var said = before.map(Step::said);
        return new Fields(
                new Field.Area(what, typed(STEP, said.map(Step.Said::words)), 2, Goal.LONGEST),
                Field.Text.of(who, typed(HELPER, said.map(Step.Said::helper)), Goal.LONGEST),
                new Field.Date(
                        when,
                        typed(DAY, said.map(one -> one.day().toString())),
                        today.toString(),
                        last(today).toString()),
                agreed() ? Optional.of(new Field.Area(why, field(REASON), 2, Goal.LONGEST)) : Optional.empty());
    }

    /** The questions about a step. */
    public record Fields(Field.Area what, Field.Text who, Field.Date when, Optional<Field.Area> why) {
        Fields withoutWhy() {
            return new Fields(what, who, when, Optional.empty());
        }

        List<Field.Ask> asks() {
            var asks = new ArrayList<>(List.of(what.ask(), who.ask(), when.ask()));
            why.map(Field.Area::ask).ifPresent(asks::add);
            return asks;
        }
    }

    Field.Select sure(List<FieldError> errors, Words words) {
        var options = new ArrayList<>(List.of(Field.Option.of("", words.say("goal.sure.none"))));
        for (int one = 1; one <= MOST_SURE; one++)
            options.add(Field.Option.of(Integer.toString(one), Integer.toString(one)));
        var ask = ask(SURE, "goal.sure", errors, words).hinted(words.say("goal.sure.hint"));
        return new Field.Select(ask, field(SURE), options);
    }

    private String typed(String name, Optional<String> stood) {
        return sent.containsKey(name) ? field(name) : stood.orElse("");
    }

    private static Field.Ask ask(String name, String key, List<FieldError> errors, Words words) {
        return Field.Ask.of(name, words.say(key)).wrongAmong(errors, words);
    }
}
