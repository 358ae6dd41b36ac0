package nl.kansrijk.instruments;

/** Short code of a training, such as {@code heftruck}. Shape: lower case letters, digits and hyphens. */
public record TrainingId(String value) {
    public TrainingId {
        if (!value.matches("[a-z0-9-]{2,40}")) throw new IllegalArgumentException("a training code is a-z, 0-9 and -");
    }
}
