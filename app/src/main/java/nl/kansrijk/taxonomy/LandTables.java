package nl.kansrijk.taxonomy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Places and rules of the land, put together from their tables. */
@Component
class LandTables {

    private final PlaceTable places;
    private final RuleTable rules;

    LandTables(PlaceTable places, RuleTable rules) {
        this.places = places;
        this.rules = rules;
    }

    PlaceShelf places() {
        Map<String, Municipality> municipalities =
                places.municipalities().stream().collect(toMap(Municipality::code, Function.identity()));
        return new PlaceShelf(places.regions(), municipalities, places.areas(), places.centres());
    }

    Map<String, List<RuleParameter>> rules() {
        return rules.all().stream().collect(groupingBy(RuleParameter::key));
    }
}
