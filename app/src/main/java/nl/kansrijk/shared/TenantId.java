package nl.kansrijk.shared;

/** Number of a controlling organisation: municipality, joint authority, UWV, school or employer. Range: 1 and up. */
public record TenantId(int value) implements Comparable<TenantId> {
    public TenantId {
        if (value < 1) throw new IllegalArgumentException("a tenant number is 1 or more, was " + value);
    }

    @Override
    public int compareTo(TenantId other) {
        return Integer.compare(value, other.value);
    }
}
