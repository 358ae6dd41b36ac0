package nl.kansrijk.instruments.catalogue;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;

/** Something the region offers, whatever catalogue it stands in. */
public sealed interface Offer {
    /** What kind of thing it is. */
    Offering kind();

    /** What it is called, in the words of professionals. */
    String title();

    /** Who provides it. */
    String provider();

    /** How many weeks it takes at most, as far as said. */
    Optional<Integer> weeks();

    /** What it costs at most, in cents, as far as said. */
    Optional<Integer> mostCents();

    /** What it does, in one sentence; empty when nobody wrote one. */
    String summary();

    /** An instrument of the guides or of the region. */
    record OfInstrument(Instrument instrument) implements Offer {
        @Override
        public Offering kind() {
            return instrument.practice().offering();
        }

        @Override
        public String title() {
            return instrument.name();
        }

        @Override
        public String provider() {
            return instrument.keeping().provider();
        }

        @Override
        public Optional<Integer> weeks() {
            return Derived.wholeWeeks(instrument.practice().effort());
        }

        @Override
        public Optional<Integer> mostCents() {
            return instrument.practice().cost().toCents();
        }

        @Override
        public String summary() {
            return instrument.text(TextField.SUMMARY);
        }
    }

    /** A training with a next start. */
    record OfTraining(Training training) implements Offer {
        @Override
        public Offering kind() {
            return Offering.TRAINING;
        }

        @Override
        public String title() {
            return training.title().dutch();
        }

        @Override
        public String provider() {
            return training.provider();
        }

        @Override
        public Optional<Integer> weeks() {
            return Optional.of(training.weeks());
        }

        @Override
        public Optional<Integer> mostCents() {
            return Optional.of(training.cost().cents());
        }

        @Override
        public String summary() {
            return "";
        }
    }

    /** Tiles it stands on; a training stands on that of learning. */
    default List<String> tiles() {
        return switch (this) {
            case OfInstrument(var one) -> one.tiles();
            case OfTraining training -> List.of("EW06");
        };
    }

    /** Client characteristics it helps with; a training teaches skills and brings papers. */
    default List<String> needs() {
        return switch (this) {
            case OfInstrument(var one) ->
                one.audience().needs().stream().map(Audience.Need::code).toList();
            case OfTraining(var one) ->
                one.outcome().certificates().isEmpty() ? List.of("KK07") : List.of("KK07", "KK09");
        };
    }

    /** How strong the evidence is; of a training nobody weighed it. */
    default Letter evidence() {
        return switch (this) {
            case OfInstrument(var one) -> one.grounds().evidence().letter();
            case OfTraining training -> Letter.UNKNOWN;
        };
    }

    /** Target groups it is for; none is everyone. */
    default List<String> targetGroups() {
        return switch (this) {
            case OfInstrument(var one) -> one.audience().targetGroups();
            case OfTraining training -> List.of();
        };
    }
}
