package nl.kansrijk.taxonomy;

/**
 * Stable code of an occupation. Shape: {@code esco:o:<last part of the URI>}, {@code cnl:o:<last part of the URI>} or
 * {@code noc:<ten digits>}. Errors: refuses any other shape.
 */
public record OccupationCode(String value) implements Comparable<OccupationCode> {

    public OccupationCode {
        if (!CodeShape.fits(value, "esco:o:", "cnl:o:", "noc:"))
            throw new IllegalArgumentException("an occupation code looks like esco:o:…, cnl:o:… or noc:…");
    }

    @Override
    public int compareTo(OccupationCode other) {
        return value.compareTo(other.value);
    }
}
