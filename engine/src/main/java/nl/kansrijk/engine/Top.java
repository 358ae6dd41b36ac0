package nl.kansrijk.engine;

/** How many at most. Range: 1..50 on pages (rulings 5), up to 1000 in runs over a region. */
public record Top(int most) {
    public Top {
        if (most < 1 || most > 1000) throw new IllegalArgumentException("a list holds 1..1000");
    }

    public static Top of(int most) {
        return new Top(most);
    }
}
