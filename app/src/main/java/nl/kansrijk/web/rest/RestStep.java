package nl.kansrijk.web.rest;

import java.util.List;

/** The two steps, each with the reasons to choose from. Their texts stand under the prefix of the step. */
enum RestStep {
    BEGIN("rest.why.", List.of("urgent_first", "care_first", "health", "course", "other")),
    END("rest.over.", List.of("asked", "arranged", "agreed"));

    private final String prefix;
    private final List<String> reasons;

    RestStep(String prefix, List<String> reasons) {
        this.prefix = prefix;
        this.reasons = reasons;
    }

    List<String> reasons() {
        return reasons;
    }

    /** Key of what belongs to this step: a reason, the question, what is missing. */
    String key(String what) {
        return prefix + what;
    }
}
