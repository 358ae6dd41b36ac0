package nl.kansrijk.engine;

/** Kind of agreement. Source: VUM 01 regular, 02 learn-work, 03 volunteer, 04 work experience. */
public enum Agreement {
    REGULAR,
    LEARN_WORK,
    VOLUNTEER,
    WORK_EXPERIENCE
}
