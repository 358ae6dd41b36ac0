package nl.kansrijk.start;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

/** Closes an open house from another terminal. */
@Command(
        name = "stop",
        description = "Closes Kansrijk in order; does nothing when it is not open.",
        footer = {"", "Example:  ./kansrijk stop --home /var/tmp/second"})
final class StopCommand extends WithHome {
    private static final int PATIENCE_SECONDS = 60;

    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        var open = HomeLock.isTaken(home())
                ? RunFile.of(home()).flatMap(RunFile::process)
                : Optional.<ProcessHandle>empty();
        if (open.isEmpty()) return nothingToStop();
        open.get().destroy();
        try {
            open.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Trouble("Kansrijk is still closing after a minute; see " + home().log() + ".", e);
        }
        System.out.println("Kansrijk is closed.");
        return 0;
    }

    private int nothingToStop() {
        if (home().exists()) PostgresServer.end(home());
        System.out.println("Kansrijk is not open in " + home().path() + ".");
        return 0;
    }
}
