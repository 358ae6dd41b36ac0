package nl.kansrijk.employers;

/** What became of an attempt to write a vacancy. */
public sealed interface Saved {

    /** It stands, in this version. */
    record Done(VacancyId id, int version) implements Saved {}

    /** Someone else changed it in between; this is how it stands now. Nothing was written. */
    record Stale(Vacancy current) implements Saved {}

    /** There is no such vacancy or employer for who asks. */
    record Unknown() implements Saved {}
}
