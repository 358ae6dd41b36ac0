package nl.kansrijk.employers;

/** What became of changing the file of an employer. */
public sealed interface EmployerSaved {
    /** It stands in this version. */
    record Done(int version) implements EmployerSaved {}

    /** Someone else changed it in between; this is how it stands now. Nothing was written. */
    record Stale(EmployerFile current) implements EmployerSaved {}

    /** There is no such employer for who asks. */
    record Unknown() implements EmployerSaved {}
}
