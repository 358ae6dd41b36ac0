package nl.kansrijk.web.cv;

import java.util.Arrays;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDraft.Did;
import nl.kansrijk.profile.life.LifeDraft.Period;
import nl.kansrijk.shared.FieldError;

/** The screens of one story, in order, with their names in the address. */
enum Step {
    CHOICE("keuze", "wat"),
    PERIOD("periode", "hoelang"),
    TASKS("taken", "taak"),
    SKILLS("vaardigheden", "");

    private final String dutch;
    private final String first;

    Step(String dutch, String first) {
        this.dutch = dutch;
        this.first = first;
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

    /** What is wrong when the first question of this screen has no answer. */
    FieldError missing() {
        return FieldError.of(first, "cv.step." + dutch + ".missing");
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
