package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine;

/** Where a measurement goes: the home when it is open, otherwise a demo home of its own that is taken away again. */
final class HomeToMeasure {
    private HomeToMeasure() {}

    /** What is done in an open house, given its address. */
    interface Measuring {
        void in(String house) throws IOException, InterruptedException;
    }

    static void visit(Home home, Measuring measuring) throws IOException, InterruptedException {
        var open = HomeLock.isTaken(home) ? RunFile.of(home) : Optional.<RunFile>empty();
        if (open.isPresent()) measuring.in(open.get().url());
        else ownHome(measuring);
    }

    private static void ownHome(Measuring measuring) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("kansrijk-bench");
        var house = new House(new Home(folder), System.err);
        var closing = new Thread(house::close, "close-house");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            int port = Ports.free();
            house.open(
                    CommandLine.populateCommand(new StartOptions(), "--port", Integer.toString(port)),
                    Clock.systemUTC());
            measuring.in("http://localhost:" + port);
        } finally {
            house.close();
            Runtime.getRuntime().removeShutdownHook(closing);
            Folders.delete(folder);
        }
    }
}
