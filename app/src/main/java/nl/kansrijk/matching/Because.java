package nl.kansrijk.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.Chance.Bars;
import nl.kansrijk.shared.Reason;

/** Why a pair does or does not fit. */
public sealed interface Because {
    /** About someone who rests from matching nothing is explained but that. */
    record Stopped(Reason why) implements Because {}

    /**
     * Every line, conditions first and apart; how the job stands, and after which set of trainings it fits. Of the tasks of day
     * one: what someone really can, and of how much only something alike (per cent).
     */
    record Explained(
            List<WhyLine> conditions,
            List<WhyLine> merits,
            Bars bars,
            OptionalInt dayOnePercent,
            int alikePercent,
            boolean fullEffort,
            Standing standing,
            Help help)
            implements Because {
        public Explained {
            conditions = List.copyOf(conditions);
            merits = List.copyOf(merits);
        }

        /** Conditions and merits, in that order. */
        public List<WhyLine> lines() {
            return Stream.concat(conditions.stream(), merits.stream()).toList();
        }

        /** The question that comes first, when one does. */
        public Optional<WhyLine> firstQuestion() {
            return conditions.stream().filter(WhyLine::askFirst).findFirst();
        }

        /** The three lines that speak most for it. */
        public List<WhyLine> pluses() {
            return Highlights.pluses(lines());
        }

        /** The three open questions that would tell most. */
        public List<WhyLine> questions() {
            return Highlights.questions(lines());
        }

        /** What stands between and can be closed, conditions first. */
        public List<WhyLine> gaps() {
            return Highlights.gaps(lines());
        }
    }

    /**
     * The smallest set of trainings that closes every known gap, with weeks and cents, and how it stands after them; empty when
     * none is needed or helps.
     */
    record Help(List<TrainingId> trainings, int weeks, long costInCents, Optional<After> after) {
        static final Help NONE = new Help(List.of(), 0, 0, Optional.empty());

        public Help {
            trainings = List.copyOf(trainings);
        }
    }

    /** Both bars and the work of day one (per cent) after the trainings. */
    record After(Bars bars, OptionalInt dayOnePercent) {}
}
