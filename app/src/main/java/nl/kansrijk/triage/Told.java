package nl.kansrijk.triage;

import java.util.OptionalInt;

/** Figures as they may be told: rounded down to a multiple of the smallest group, nothing of a smaller one. Source: rulings 6. */
final class Told {
    private Told() {}

    static OptionalInt of(int people, int fewest) {
        return people < fewest ? OptionalInt.empty() : OptionalInt.of(people / fewest * fewest);
    }
}
