package nl.kansrijk.web.plan;

import java.util.List;
import nl.kansrijk.plan.Goal;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.FieldError;

/**
 * Words that someone types into a plan. A number of a citizen is masked, whoever types it. What a client writes about oneself is the
 * client's; a professional keeps illness and such out of the plan. Source: good ideas 24.
 */
enum TypedWords {
    OF_CLIENT,
    OF_PROFESSIONAL;

    static TypedWords at(Place place) {
        return place.own() ? OF_CLIENT : OF_PROFESSIONAL;
    }

    /** Words that must be there. */
    void needed(String field, String typed, String missing, List<FieldError> errors) {
        if (typed.isEmpty()) errors.add(FieldError.of(field, missing));
        free(field, typed, errors);
    }

    /** Words that may be left out. */
    void free(String field, String typed, List<FieldError> errors) {
        if (typed.length() > Goal.LONGEST) errors.add(FieldError.of(field, "goal.error.long"));
        else if (this == OF_PROFESSIONAL && !FreeText.check(typed).warnings().isEmpty())
            errors.add(FieldError.of(field, "goal.error.private"));
    }

    /** The words as they are kept. */
    static String kept(String typed) {
        return FreeText.check(typed).maskedText();
    }
}
