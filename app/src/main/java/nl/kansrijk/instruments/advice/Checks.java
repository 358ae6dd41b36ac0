package nl.kansrijk.instruments.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.instruments.advice.Check.About;
import nl.kansrijk.instruments.advice.Check.Outcome;
import nl.kansrijk.instruments.advice.Limits.Band;
import nl.kansrijk.instruments.catalogue.Grounds.Condition;
import nl.kansrijk.instruments.catalogue.Grounds.NotWhen;
import nl.kansrijk.instruments.catalogue.Grounds.Sign;
import nl.kansrijk.instruments.catalogue.Instrument;

/** Holds the conditions of an instrument against what is known of someone. */
record Checks(Situation situation, Limits limits) {
    private static final List<String> LEVELS = List.of("0", "A0", "A1", "A2", "B1", "B2", "C1", "C2");
    private static final List<String> BEFORE_WORK = List.of("EW01", "EW02", "EW03", "EW04");

    List<Check> of(Instrument one) {
        var checks = new ArrayList<Check>();
        checks.add(new Check(
                About.LAW, of(one.grounds().legal().stream().anyMatch(law -> law.holdsOn(situation.day()))), ""));
        region(one).ifPresent(checks::add);
        room(one).ifPresent(checks::add);
        one.grounds().conditions().forEach(asked -> checks.add(condition(asked)));
        one.grounds().notWhen().forEach(reason -> checks.add(notWhen(reason)));
        if (situation.resting() && one.tiles().stream().noneMatch(BEFORE_WORK::contains))
            checks.add(new Check(About.REST, Outcome.NOT_MET, ""));
        return checks;
    }

    private Optional<Check> region(Instrument one) {
        var areas = one.supply().areas();
        if (areas.isEmpty()) return Optional.empty();
        if (situation.areas().isEmpty()) return Optional.of(new Check(About.REGION, Outcome.ASK, ""));
        return Optional.of(new Check(About.REGION, of(areas.stream().anyMatch(situation.areas()::contains)), ""));
    }

    private static Optional<Check> room(Instrument one) {
        return one.supply().capacity().map(free -> new Check(About.ROOM, of(free > 0), Integer.toString(free)));
    }

    private Check condition(Condition asked) {
        return switch (asked.kind()) {
            case LEAST_AGE -> check(About.LEAST_AGE, asked, situation.age().map(age -> age >= years(asked)));
            case MOST_AGE -> check(About.MOST_AGE, asked, situation.age().map(age -> age <= years(asked)));
            case REGISTER -> check(About.REGISTER, asked, inRegister());
            case LANGUAGE -> check(About.LANGUAGE, asked, speaks(asked.value()));
        };
    }

    private Optional<Boolean> inRegister() {
        return situation
                .code("POS_LDR", "")
                .filter(code -> !code.equals("PRESUMED"))
                .map("YES"::equals);
    }

    private Optional<Boolean> speaks(String level) {
        return situation.code("HS_LANG_NL", "SPEAKING").map(known -> LEVELS.indexOf(known) >= LEVELS.indexOf(level));
    }

    /** A reason not to that holds is a condition that is not met. */
    private Check notWhen(NotWhen reason) {
        if (reason.sign().isEmpty()) return new Check(About.TALK, Outcome.ASK, reason.words());
        var holds = holds(reason.sign().get());
        return new Check(
                About.NOT_WHEN,
                holds.map(it -> it ? Outcome.NOT_MET : Outcome.MET).orElse(Outcome.ASK),
                reason.words());
    }

    private Optional<Boolean> holds(Sign sign) {
        return switch (sign) {
            case ACUTE -> situation.acute();
            case NO_PLAN_TO_WORK -> situation.band("INTENT", limits).map(band -> band == Band.LOW);
            case NONE_KNOWN -> Optional.of(false);
            case TENSE -> Optional.empty(); // whether a group is too much is for the person to say
        };
    }

    private static Check check(About about, Condition asked, Optional<Boolean> holds) {
        return new Check(about, holds.map(Checks::of).orElse(Outcome.ASK), asked.value());
    }

    private static Outcome of(boolean holds) {
        return holds ? Outcome.MET : Outcome.NOT_MET;
    }

    private static int years(Condition asked) {
        return Integer.parseInt(asked.value());
    }
}
