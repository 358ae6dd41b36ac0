package nl.kansrijk.casework.appointments;

/** What came of changing an appointment. */
public sealed interface Changed {
    /** It stands. */
    record Done(Appointment appointment) implements Changed {}

    /** Someone changed it meanwhile, the time has gone by, or it is over. */
    record TooLate(Appointment appointment) implements Changed {}

    /** Not known to who asks. */
    record Unknown() implements Changed {}
}
