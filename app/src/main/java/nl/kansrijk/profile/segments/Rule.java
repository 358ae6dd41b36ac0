package nl.kansrijk.profile.segments;

import java.util.List;

/** One rule of a group: of this trait, one of these options. Errors: an option that the trait does not have, or none. */
public record Rule(Trait trait, List<String> options) {
    public Rule {
        options = List.copyOf(options);
        if (options.isEmpty() || !trait.options().containsAll(options))
            throw new IllegalArgumentException("a rule about " + trait.code() + " takes one or more of its options");
    }

    String write() {
        return trait.code() + ":" + String.join(",", options);
    }
}
