package nl.kansrijk.taxonomy;

/**
 * Stable code of a skill, the same on client, vacancy and training. Shape: {@code esco:s:<last part of the URI>} or
 * {@code cnl:s:<last part of the URI>}. Errors: refuses any other shape.
 */
public record SkillCode(String value) implements Comparable<SkillCode> {

    private static final int MOST = 60;

    public SkillCode {
        if (!hasShape(value)) throw new IllegalArgumentException("a skill code looks like esco:s:… or cnl:s:…");
    }

    /** Read letter by letter, as it is asked for every skill of everyone when the index is filled. */
    private static boolean hasShape(String value) {
        int from = value.startsWith("esco:s:") ? 7 : value.startsWith("cnl:s:") ? 6 : value.length();
        int length = value.length() - from;
        return length >= 1 && length <= MOST && value.chars().skip(from).allMatch(SkillCode::takes);
    }

    private static boolean takes(int letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '.'
                || letter == '-';
    }

    @Override
    public int compareTo(SkillCode other) {
        return value.compareTo(other.value);
    }
}
