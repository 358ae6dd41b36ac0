package nl.kansrijk.taxonomy;

/**
 * Stable code of a skill, the same on client, vacancy and training. Shape: {@code esco:s:<last part of the URI>} or
 * {@code cnl:s:<last part of the URI>}. Errors: refuses any other shape.
 */
public record SkillCode(String value) implements Comparable<SkillCode> {

    public SkillCode {
        if (!CodeShape.fits(value, "esco:s:", "cnl:s:"))
            throw new IllegalArgumentException("a skill code looks like esco:s:… or cnl:s:…");
    }

    @Override
    public int compareTo(SkillCode other) {
        return value.compareTo(other.value);
    }
}
