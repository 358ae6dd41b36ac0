package nl.kansrijk.matching.region;

/** Which part of a list of people: those concerned in one sector (section of SBI 2008; empty for all), and which page of ten. */
public record Slice(String sector, int page) {
    /** The first page of everyone. */
    public static Slice first() {
        return new Slice("", 1);
    }
}
