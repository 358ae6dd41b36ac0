package nl.kansrijk.web.cv;

import java.util.Arrays;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDraft.Did;
import nl.kansrijk.profile.life.LifeDraft.Period;

/** The screens of one story, in order, with their names in the address. */
enum Step {
    CHOICE("keuze"),
    PERIOD("periode"),
    TASKS("taken"),
    SKILLS("vaardigheden");

    private final String dutch;

    Step(String dutch) {
        this.dutch = dutch;
    }

    String dutch() {
        return dutch;
    }

    /** The screen with this name; the first that has no answer for any other text. */
    static Step of(String name, LifeDraft draft) {
        return Arrays.stream(values())
                .filter(step -> step.dutch.equals(name))
                .findFirst()
                .orElse(after(draft));
    }

    /** The first screen that has no answer yet. */
    static Step after(LifeDraft draft) {
        if (draft.item().isEmpty()) return CHOICE;
        if (draft.period().equals(Period.UNKNOWN)) return PERIOD;
        return draft.did().equals(Did.NOTHING) ? TASKS : SKILLS;
    }

    /** The address of this screen of a story. */
    String at(String seat, LifeDraft draft) {
        return seat + "/verhaal/" + draft.id() + "?stap=" + dutch;
    }

    /** The screen before this one; the first has none before it. */
    Step before() {
        return values()[Math.max(0, ordinal() - 1)];
    }
}
