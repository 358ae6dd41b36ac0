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

    /**
     * Where a postcode lies: by its four digits, else the middle of its two-digit area; empty when neither is known.
     */
    public Optional<Place> of(Postcode4 postcode) {
        return shelf.now().places().find(postcode);
    }

    /** All four-digit postcodes of a municipality (code of CBS with four digits), in order. */
    public List<Postcode4> postcodes(String municipalityCode) {
        return shelf.now().places().postcodes(municipalityCode);
    }

    /** The municipality with this code of CBS (four digits). */
    public Optional<Municipality> municipality(String code) {
        return Optional.ofNullable(shelf.now().places().municipalities().get(code));
    }

    /** The known municipalities of a labour-market region (code AMnn), by name; empty for an unknown region. */
    public List<Municipality> region(String code) {
        return shelf.now().places().inRegion(code);
    }

    /** All known municipalities, by name. */
    public List<Municipality> municipalities() {
        return shelf.now().places().byName();
    }

    /** The labour-market regions, by code. */
    public List<Region> regions() {
        return shelf.now().places().regions();
    }

    /** Distance as the crow flies. Unit: kilometres. Source: haversine on a sphere of 6371 km. */
    public double km(Place from, Place to) {
        double lat = Math.toRadians(to.lat() - from.lat()) / 2;
        double lon = Math.toRadians(to.lon() - from.lon()) / 2;
        double bend = Math.cos(Math.toRadians(from.lat())) * Math.cos(Math.toRadians(to.lat()));
        double chord = Math.pow(Math.sin(lat), 2) + bend * Math.pow(Math.sin(lon), 2);
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
