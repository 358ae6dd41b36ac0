package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** Where a measurement goes: the home when it is open, otherwise a demo home of its own that is taken away again. */
final class HomeToMeasure {
    private HomeToMeasure() {}

    /** What is done in an open house, given its address. */
    interface Measuring {
        void in(String house) throws IOException, InterruptedException;
    }

    /** What is done in a house of its own, with its home as well. */
    interface MeasuringInside {
        void in(String house, Home home) throws IOException, InterruptedException;
    }

    static void visit(Home home, Measuring measuring) throws IOException, InterruptedException {
        var open = HomeLock.isTaken(home) ? RunFile.of(home) : Optional.<RunFile>empty();
        if (open.isPresent()) measuring.in(open.get().url());
        else own((house, own) -> measuring.in(house));
    }

    /** A demo home of its own, begun with these options and taken away again. */
    static void own(MeasuringInside measuring, String... options) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("kansrijk-bench");
        var home = new Home(folder);
        var house = new House(home, System.err);
        var closing = new Thread(house::close, "close-house");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            int port = Ports.free();
            var said = new ArrayList<>(List.of(options));
            said.addAll(List.of("--port", Integer.toString(port)));
            house.open(CommandLine.populateCommand(new StartOptions(), said.toArray(String[]::new)), Clock.systemUTC());
            measuring.in("http://localhost:" + port, home);
        } finally {
            house.close();
            Runtime.getRuntime().removeShutdownHook(closing);
            Folders.delete(folder);
        }
    }
}
