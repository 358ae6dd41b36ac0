package nl.kansrijk.taxonomy;

/** How much a skill is like another one. Unit: permille, 1..1000; 1000 is the same in everything we know. */
public record Likeness(SkillCode code, int permille) {

    public Likeness {
        if (permille < 1 || permille > 1000) throw new IllegalArgumentException("likeness is 1..1000, was " + permille);
    }
}
