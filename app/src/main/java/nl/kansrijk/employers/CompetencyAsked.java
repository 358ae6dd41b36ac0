package nl.kansrijk.employers;

/** One of the 25 behaviour competencies with its weight. Importance: 1 helps, 2 important, 3 very important. Source: domain c.4. */
public record CompetencyAsked(String code, int importance) {
    public CompetencyAsked {
        if (importance < 1 || importance > 3) throw new IllegalArgumentException("importance must be 1..3");
    }
}
