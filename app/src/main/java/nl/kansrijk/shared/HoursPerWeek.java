package nl.kansrijk.shared;

/** Unit: whole hours in a contract week. Range: 1..40. */
public record HoursPerWeek(int value) {
    public HoursPerWeek {
        if (value < 1 || value > 40) throw new IllegalArgumentException("hours must be 1..40, was " + value);
    }
}
