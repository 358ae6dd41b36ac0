package nl.kansrijk.takeover;

/** A kind of file whose columns are known. Texts stand under {@code import.preset.} and the name. */
public enum Preset {
    /** Whichever fits best. */
    ANY,
    /** Export of a client system like Sonar: short Dutch names. */
    SONAR,
    /** Export of a register: the names of the base register of persons. */
    REGISTER,
    /** The columns of a file that was read before. */
    EARLIER
}
