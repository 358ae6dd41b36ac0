package nl.kansrijk.start;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what the machine throws into one sentence for the person at the keyboard. */
final class Sentences {
    private static final String DISK_FULL = "53100";

    private Sentences() {}

    static Trouble about(Throwable thrown, Home home) {
        return known(thrown, home)
                .orElseGet(() -> new Trouble("Something went wrong; the details are in " + home.log() + ".", thrown));
    }

    static Optional<Trouble> known(Throwable thrown, Home home) {
        if (anyCause(thrown).anyMatch(Trouble.class::isInstance)) {
            return anyCause(thrown)
                    .filter(Trouble.class::isInstance)
                    .map(Trouble.class::cast)
                    .findFirst();
        }
        if (anyCause(thrown).anyMatch(Sentences::saysFull)) {
            return Optional.of(new Trouble(fullDisk(home), thrown));
        }
        if (anyCause(thrown).anyMatch(c -> c instanceof AccessDeniedException)) {
            return Optional.of(new Trouble("You may not write in " + home.path() + "; choose another --home.", thrown));
        }
        if (anyCause(thrown).anyMatch(c -> c instanceof FileAlreadyExistsException)) {
            return Optional.of(new Trouble(home.path() + " is a file, not a folder; choose another --home.", thrown));
        }
        return Optional.empty();
    }

    static String fullDisk(Home home) {
        return "The disk that holds " + home.path() + " is full; make room or choose another --home, and start again.";
    }

    private static boolean saysFull(Throwable thrown) {
        return thrown instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())
                || String.valueOf(thrown.getMessage()).contains("No space left on device");
    }

    private static Stream<Throwable> anyCause(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, t -> t.getCause() == t ? null : t.getCause());
    }
}
