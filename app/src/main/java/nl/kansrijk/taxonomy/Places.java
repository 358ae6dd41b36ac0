package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.shared.Postcode4;
import org.springframework.stereotype.Component;

/** Postcodes, municipalities and labour-market regions. Reads memory only. */
@Component
public class Places {

    private final Shelf shelf;

    Places(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Where a postcode lies: by its four digits, else the middle of its two-digit area; empty when neither is known. */
    public Optional<Place> find(Postcode4 postcode) {
        return shelf.now().places().find(postcode);
    }

    /** All four-digit postcodes of a municipality, in order. */
    public List<Place> within(Municipality municipality) {
        return shelf.now().places().within(municipality.code());
    }

    /** The municipality with this code of CBS (four digits). */
    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(shelf.now().places().municipalities().get(code));
    }

    /** All known municipalities, by name. */
    public List<Municipality> municipalities() {
        return shelf.now().places().municipalitiesByName();
    }

    /** The labour-market regions, by code. */
    public List<Region> regions() {
        return shelf.now().places().regions();
    }

    /** Distance as the crow flies. Unit: kilometres. Source: haversine on a sphere of 6371 km. */
    public double kilometres(Place from, Place to) {
        double lat = Math.toRadians(to.lat() - from.lat()) / 2;
        double lon = Math.toRadians(to.lon() - from.lon()) / 2;
        double bend = Math.cos(Math.toRadians(from.lat())) * Math.cos(Math.toRadians(to.lat()));
        double chord = Math.pow(Math.sin(lat), 2) + bend * Math.pow(Math.sin(lon), 2);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
