package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.start.bench.Figure;
import nl.kansrijk.start.bench.TakeOverLoad;
import nl.kansrijk.takeover.Runs;
import nl.kansrijk.takeover.TakeOvers;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes over a caseload of many rows in an empty home of its own. Mark: 10,000 rows within 60 seconds. */
@Command(
        name = "import",
        description = "Takes over a file of invented clients in a home of its own and measures each step.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:  ./kansrijk bench import --rows 10000 --json"})
final class BenchImportCommand implements HouseCommand {
    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "10000",
            description = "Rows of the file (default: 10000).")
    private int rows = 10_000;

    @Override
    public Integer call() throws IOException {
        if (rows < 1 || rows > TakeOverLoad.MOST)
            throw new Trouble("A file has 1 to " + TakeOverLoad.MOST + " rows, was " + rows + ".");
        var folder = Files.createTempDirectory("kansrijk-bench");
        var home = new Home(folder);
        try {
            settle(home);
            measure(home);
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private static void settle(Home home) throws IOException {
        var house = new House(home, System.err);
        try {
            house.open(
                    CommandLine.populateCommand(
                            new StartOptions(), "--no-demo", "--port", Integer.toString(Ports.free())),
                    Clock.systemUTC());
        } finally {
            house.close();
        }
    }

    private void measure(Home home) {
        try (var open = OpenHome.enter(home)) {
            var load = new TakeOverLoad(
                    open.door(Tenants.class),
                    open.door(Accounts.class),
                    open.door(Gate.class),
                    open.door(TakeOvers.class),
                    open.door(Runs.class));
            load.measure(rows).stream().map(json ? Figure::json : Figure::row).forEach(System.out::println);
        }
    }
}
