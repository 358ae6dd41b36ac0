package nl.kansrijk.matching;

import java.util.List;
import java.util.OptionalInt;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.Chance.Bars;
import nl.kansrijk.shared.Reason;

/** Why a pair does or does not fit. */
public sealed interface Because {
    /** About someone who rests from matching nothing is explained but that. */
    record Stopped(Reason why) implements Because {}

    /** Every line, conditions first and apart; whether it fits now, may fit once asked, or after which set of trainings. */
    record Explained(
            List<WhyLine> conditions,
            List<WhyLine> merits,
            Bars bars,
            OptionalInt dayOnePercent,
            boolean fullEffort,
            boolean fitsNow,
            boolean fitsOnceAsked,
            Help help)
            implements Because {
        public Explained {
            conditions = List.copyOf(conditions);
            merits = List.copyOf(merits);
        }
    }

    /** The smallest set of trainings that opens every condition, with weeks and cents; empty when none is needed or helps. */
    record Help(List<TrainingId> trainings, int weeks, long costInCents) {
        public Help {
            trainings = List.copyOf(trainings);
        }
    }
}
