package nl.kansrijk.engine;

import java.util.Set;

/** What someone has and has not, by code; of every other code nobody knows. Errors: refuses a code that is both. */
public record Answers(Set<Integer> yes, Set<Integer> no) {
    public Answers {
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
        if (yes.stream().anyMatch(no::contains)) throw new IllegalArgumentException("a code is either yes or no");
    }

    /** Nothing was said. */
    public static Answers none() {
        return new Answers(Set.of(), Set.of());
    }

    /** What was said about this code. */
    public Answer to(int code) {
        if (yes.contains(code)) return Answer.YES;
        return no.contains(code) ? Answer.NO : Answer.UNKNOWN;
    }
}
