package nl.kansrijk.taxonomy;

import java.util.regex.Pattern;

/**
 * Stable code of an occupation. Shape: {@code esco:o:<last part of the URI>}, {@code cnl:o:<last part of the URI>} or
 * {@code noc:<ten digits>}. Errors: refuses any other shape.
 */
public record OccupationCode(String value) implements Comparable<OccupationCode> {

    private static final Pattern SHAPE = Pattern.compile("(esco:o|cnl:o|noc):[A-Za-z0-9.-]{1,60}");

    public OccupationCode {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("an occupation code looks like esco:o:…, cnl:o:… or noc:…");
    }

    @Override
    public int compareTo(OccupationCode other) {
        return value.compareTo(other.value);
    }
}
