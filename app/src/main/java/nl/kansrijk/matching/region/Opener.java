package nl.kansrijk.matching.region;

import java.util.Optional;
import nl.kansrijk.instruments.TrainingId;

/** Something that opens work: a training, an aid that takes a load away, or transport over the last kilometres. */
public sealed interface Opener {
    /** Stable name, for an address: {@code training.heftruck}, {@code aid.lifting}, {@code transport}. */
    String code();

    /** Unit: weeks before someone can start. */
    int weeks();

    /** What one place costs, in euro cents; empty when that differs each time. */
    Optional<Integer> costInCents();

    /** A training on offer. */
    record Course(TrainingId training, int weeks, int cents) implements Opener {
        @Override
        public String code() {
            return "training." + training.value();
        }

        @Override
        public Optional<Integer> costInCents() {
            return Optional.of(cents);
        }
    }

    /** An aid at work that takes one load away. Load: code of the taxonomy; item: its number in the engine. */
    record Aid(String load, int item) implements Opener {
        @Override
        public String code() {
            return "aid." + load;
        }

        @Override
        public int weeks() {
            return 0;
        }

        @Override
        public Optional<Integer> costInCents() {
            return Optional.empty();
        }
    }

    /** Transport that makes {@link Travelling#AID_KM} more kilometres no trouble. */
    record Transport() implements Opener {
        @Override
        public String code() {
            return "transport";
        }

        @Override
        public int weeks() {
            return 0;
        }

        @Override
        public Optional<Integer> costInCents() {
            return Optional.empty();
        }
    }
}
