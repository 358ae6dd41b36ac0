package nl.kansrijk.start;

import java.util.Optional;
import picocli.CommandLine.Command;

/** Tells whether a house is open, where, and what it was made with. */
@Command(
        name = "status",
        description = "Says whether Kansrijk is open and where. Exit code 0 when open, 3 when not.",
        footer = {"", "Example:  ./kansrijk status --home /var/tmp/second"})
final class StatusCommand extends WithHome {
    private static final int NOT_OPEN = 3;

    @Override
    public Integer call() {
        Deed.of(home()).ifPresent(deed -> System.out.println(home().path() + ": " + deed.inWords()));
        var run = HomeLock.isTaken(home()) ? RunFile.of(home()) : Optional.<RunFile>empty();
        run.ifPresentOrElse(
                StatusCommand::tell, () -> System.out.println("Kansrijk is not open in " + home().path() + "."));
        return run.isPresent() ? 0 : NOT_OPEN;
    }

    private static void tell(RunFile run) {
        System.out.println("Kansrijk is open: " + run.url());
        System.out.println("since " + run.since() + ", process " + run.pid()
                + (run.databasePort() > 0 ? ", database port " + run.databasePort() : ", database elsewhere"));
    }
}
