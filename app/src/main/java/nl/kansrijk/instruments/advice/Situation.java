package nl.kansrijk.instruments.advice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.instruments.advice.Limits.Band;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Value;

/**
 * What conditions are held against.
 *
 * @param age in whole years; empty when nobody knows or may know
 * @param areas codes of the municipality and the region of the organisation; empty when it has none
 * @param resting whether matching rests
 */
record Situation(ClientFile file, LocalDate day, Optional<Integer> age, Set<String> areas, boolean resting) {
    Situation {
        areas = Set.copyOf(areas);
    }

    /** How much room there is in the head; the middle when nobody knows. */
    Band headspace(Limits limits) {
        return band("HEADSPACE", limits).orElse(Band.MIDDLE);
    }

    /** Where a measured scale lies; empty when it was not measured. */
    Optional<Band> band(String scale, Limits limits) {
        return file.counting(scale)
                .findFirst()
                .map(said -> said.fact().value())
                .flatMap(value -> value instanceof Value.Number(var figure)
                        ? Optional.of(limits.band(scale, figure))
                        : Optional.empty());
    }

    /** Whether a life domain is acute; empty when nothing is known of any. */
    Optional<Boolean> acute() {
        boolean known =
                file.counting().anyMatch(said -> said.fact().characteristic().startsWith("LD_"));
        return known ? Optional.of(file.acute()) : Optional.empty();
    }

    /** The code that is said of this; empty when nothing is. */
    Optional<String> code(String characteristic, String item) {
        return file.counting(characteristic)
                .filter(said -> item.isEmpty() || said.fact().item().equals(item))
                .findFirst()
                .map(said -> said.fact().value())
                .flatMap(value -> value instanceof Value.Code(String code) ? Optional.of(code) : Optional.empty());
    }
}
