package nl.kansrijk.takeover;

import java.time.LocalDate;

/** What is told of a file: the system it comes from (1 to 60 characters), the day it was made, and its kind. */
public record NewFile(String source, LocalDate observedOn, Preset preset) {
    /** Most characters in the name of a system. */
    public static final int LONGEST_SOURCE = 60;

    public NewFile {
        if (source.isBlank() || source.length() > LONGEST_SOURCE)
            throw new IllegalArgumentException("the name of a system has 1 to 60 characters");
    }
}
