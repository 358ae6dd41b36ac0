package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.Optional;

/** What may be written after what stands there when much is told at once: a register or a test is never spoken over. */
final class Precedence {
    private Precedence() {}

    /** Whether this is news: something said again is not, nor is taking back what another voice said. */
    static boolean goesAfter(NewStatement said, Optional<Statement> before, LocalDate today) {
        boolean takesBack = said.takesBack();
        if (takesBack && before.filter(old -> sameVoice(old, said)).isEmpty()) return false;
        return before.filter(old -> outranks(old, today) || !takesBack && repeats(old, said, today))
                .isEmpty();
    }

    /** Whether something else than an earlier word from the same place says it already. */
    static boolean known(NewStatement said, Optional<Statement> before, LocalDate today) {
        return before.filter(old -> old.countsOn(today))
                .filter(old -> old.source().type() != said.source().type()
                        || !old.source().ref().equals(said.source().ref()))
                .isPresent();
    }

    /** Whether a register or a test says the opposite. */
    static boolean against(Optional<Statement> opposite, LocalDate today) {
        return opposite.filter(old -> outranks(old, today)).isPresent();
    }

    /** Whether it is a fact of a register or a test that still counts. */
    private static boolean outranks(Statement old, LocalDate today) {
        var type = old.source().type();
        return (type == Source.Type.REG || type == Source.Type.TEST) && old.countsOn(today);
    }

    private static boolean sameVoice(Statement old, NewStatement said) {
        return old.source().type() == said.source().type()
                && old.fact().value().equals(said.fact().value())
                && !old.takenBack();
    }

    private static boolean repeats(Statement old, NewStatement said, LocalDate today) {
        return old.fact().equals(said.fact()) && old.source().equals(said.source()) && old.countsOn(today);
    }
}
