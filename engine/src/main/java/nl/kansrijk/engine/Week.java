package nl.kansrijk.engine;

/** Parts of a week. Shape: 28 bits, bit {@code day * 4 + part}, Monday 0; morning, afternoon, evening, night. */
public record Week(int bits) {
    public Week {
        if (bits < 0 || bits >= 1 << 28) throw new IllegalArgumentException("a week has 28 parts");
    }

    /** How many parts of the week both hold. */
    int shared(Week other) {
        return Integer.bitCount(bits & other.bits);
    }

    int parts() {
        return Integer.bitCount(bits);
    }
}
