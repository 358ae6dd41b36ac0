package nl.kansrijk.taxonomy;

import java.util.Optional;

/**
 * Where a postcode lies. Unit: degrees WGS84. Municipality: empty when only the middle of the two-digit area is known; then the
 * place is rough and {@link #isRough()} holds.
 */
public record Place(String postcode, String name, Optional<Municipality> municipality, double lat, double lon) {

    /** True when only the first two digits of the postcode were known here. */
    public boolean isRough() {
        return municipality.isEmpty();
    }
}
