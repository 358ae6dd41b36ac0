package nl.kansrijk.taxonomy;

import java.util.regex.Pattern;

/**
 * Stable code of a skill, the same on client, vacancy and training. Shape: {@code esco:s:<last part of the URI>} or
 * {@code cnl:s:<last part of the URI>}. Errors: refuses any other shape.
 */
public record SkillCode(String value) implements Comparable<SkillCode> {

    private static final Pattern SHAPE = Pattern.compile("(esco|cnl):s:[A-Za-z0-9.-]{1,60}");

    public SkillCode {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("a skill code looks like esco:s:… or cnl:s:…");
    }

    @Override
    public int compareTo(SkillCode other) {
        return value.compareTo(other.value);
    }
}
