package nl.kansrijk.shared;

/** The four digits of a Dutch postcode. Range: 1000..9999. Source: BAG. */
public record Postcode4(int value) {
    public Postcode4 {
        if (value < 1000 || value > 9999) throw new IllegalArgumentException("a postcode has four digits, 1000..9999");
    }

    /** The first two digits: the area used where the four are unknown. */
    public int area() {
        return value / 100;
    }
}
