package nl.kansrijk.casework.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.advice.Suggestion.Kind;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.intake.Bands;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;

/**
 * One line of the rules: when this is said of someone, that is proposed.
 *
 * @param item empty for any item
 * @param band {@code *} for whatever is said; {@code 1..2} for steps and amounts; {@code LOW|MIDDLE} for a measured scale; else
 *     codes
 * @param towardsWork whether it waits while matching rests
 * @param runs the kind of help by which it is taken care of already
 */
record SuggestionRule(
        String characteristic,
        String item,
        String band,
        String proposal,
        Kind kind,
        boolean towardsWork,
        Optional<Track.Kind> runs,
        String source) {

    /** Whether this is said. */
    boolean holds(Statement.Fact fact, Bands bands) {
        boolean about = fact.characteristic().equals(characteristic)
                && (item.isEmpty() || fact.item().equals(item));
        return about && (band.equals("*") || within(fact, bands));
    }

    private boolean within(Statement.Fact fact, Bands bands) {
        return switch (fact.value()) {
            case Value.Level(int step) -> between(step);
            case Value.Number(var amount) ->
                Bands.scale(characteristic)
                        .map(scale -> bands.of(scale, amount)
                                .filter(found -> codes().contains(found.name()))
                                .isPresent())
                        .orElseGet(() -> between(amount.doubleValue()));
            case Value.Code(String code) -> codes().contains(code);
            case Value.Text text -> false;
            case Value.Grid grid -> false;
            case Value.Day day -> false;
            case Value.Present present -> true;
        };
    }

    private boolean between(double amount) {
        var ends = band.split("\\.\\.");
        return amount >= Integer.parseInt(ends[0]) && amount <= Integer.parseInt(ends[ends.length - 1]);
    }

    private List<String> codes() {
        return Arrays.asList(band.split("\\|"));
    }
}
