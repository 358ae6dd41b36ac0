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
        Map<Integer, Place> areas,
        Map<Integer, Place> centres) {

    PlaceShelf {
        regions = List.copyOf(regions);
        municipalities = Map.copyOf(municipalities);
        areas = Map.copyOf(areas);
        centres = Map.copyOf(centres);
    }

    Optional<Place> find(Postcode4 postcode) {
        return Optional.ofNullable(areas.get(postcode.value()))
                .or(() -> Optional.ofNullable(centres.get(postcode.area())));
    }

    List<Postcode4> postcodes(String municipality) {
        return areas.entrySet().stream()
                .filter(area -> area.getValue().municipalityCode().equals(municipality))
                .map(Map.Entry::getKey)
                .sorted()
                .map(Postcode4::new)
                .toList();
    }

    List<Municipality> byName() {
        return municipalities.values().stream()
                .sorted(Comparator.comparing(Municipality::name))
                .toList();
    }

    List<Municipality> inRegion(String region) {
        return byName().stream()
                .filter(municipality -> municipality.region().code().equals(region))
                .toList();
    }
}
