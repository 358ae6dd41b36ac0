package nl.kansrijk.casework.advice;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.casework.advice.Suggestion.Kind;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.shared.ShippedSheet;
import org.springframework.stereotype.Component;

/** The rules from what is said to what is proposed, most pressing first. A line about nothing in the catalogue stops the start. */
@Component
class SuggestionRules {
    private final List<SuggestionRule> rules;

    SuggestionRules(Characteristics catalogue) {
        this.rules = ShippedSheet.rows("/casework/suggestions.csv").stream()
                .map(line -> new SuggestionRule(
                        catalogue.get(line.getField("characteristic")).code(),
                        line.getField("item"),
                        line.getField("band"),
                        line.getField("proposal"),
                        Kind.valueOf(line.getField("kind")),
                        line.getField("rests").equals("y"),
                        Optional.of(line.getField("runs"))
                                .filter(kind -> !kind.isEmpty())
                                .map(Track.Kind::valueOf),
                        line.getField("source")))
                .toList();
    }

    /** The kind of help by which this proposal is taken care of already; empty for what no help takes care of. */
    Optional<Track.Kind> runs(String proposal) {
        return rules.stream()
                .filter(rule -> rule.proposal().equals(proposal))
                .flatMap(rule -> rule.runs().stream())
                .findFirst();
    }

    /** Those that hold for now; while matching rests, those towards work wait. Source: rows 2-31, X-10. */
    List<SuggestionRule> of(boolean resting) {
        return rules.stream().filter(rule -> !resting || !rule.towardsWork()).toList();
    }
}
