package nl.kansrijk.taxonomy;

/**
 * Where a postcode lies. Unit: degrees WGS84. Municipality: code of CBS with four digits; empty when only the middle of
 * the two-digit area is known, then {@link #isRough()} holds.
 */
public record Place(double lat, double lon, String municipalityCode, String town) {

    /** True when only the first two digits of the postcode were known. */
    public boolean isRough() {
        return municipalityCode.isEmpty();
    }
}
