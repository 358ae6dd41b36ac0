package nl.kansrijk.taxonomy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.shared.Postcode4;

/** Places in memory: areas of four digits and, rougher, of two. */
record PlaceShelf(
        List<Region> regions,
        Map<String, Municipality> municipalities,
        Map<String, Place> areas,
        Map<String, Place> centres) {

    PlaceShelf {
        regions = List.copyOf(regions);
        municipalities = Map.copyOf(municipalities);
        areas = Map.copyOf(areas);
        centres = Map.copyOf(centres);
    }

    Optional<Place> find(Postcode4 postcode) {
        String digits = String.valueOf(postcode.value());
        return Optional.ofNullable(areas.get(digits))
                .or(() -> Optional.ofNullable(centres.get(String.valueOf(postcode.area())))
                        .map(centre -> rough(digits, centre)));
    }

    List<Place> within(String municipality) {
        return areas.values().stream()
                .filter(place -> place.municipality().map(Municipality::code).equals(Optional.of(municipality)))
                .sorted(Comparator.comparing(Place::postcode))
                .toList();
    }

    List<Municipality> municipalitiesByName() {
        return municipalities.values().stream()
                .sorted(Comparator.comparing(Municipality::name))
                .toList();
    }

    private static Place rough(String digits, Place centre) {
        return new Place(digits, centre.name(), Optional.empty(), centre.lat(), centre.lon());
    }
}
