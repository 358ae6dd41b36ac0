package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import nl.kansrijk.start.bench.Figure;
import nl.kansrijk.start.bench.PortalLoad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A client opens the start page on a slow phone. Marks: at most 60 kB after the first visit, usable within 1.5 seconds. */
@Command(
        name = "portal",
        description = "Opens the start page of a client over a slow line (1.6 Mbit/s, 150 ms) and measures it.",
        footer = {
            "",
            "Needs Chromium (CHROMIUM names it when it is not in a usual place). Visits the home when it is open;",
            "otherwise opens a demo home of its own and takes it away again.",
            "",
            "Example:  ./kansrijk bench portal --home data --json"
        })
final class BenchPortalCommand extends WithHome {
    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "9",
            description = "Visits after the first (default: 9).")
    private int rounds = 9;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (rounds < 1) throw new Trouble("Measure at least one visit: --rounds 1.");
        if (!PortalLoad.possible()) throw new Trouble("There is no Chromium here. Install it, or name it in CHROMIUM.");
        HomeToMeasure.visit(home(), this::measure);
        return 0;
    }

    private void measure(String house) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("kansrijk-browser");
        try {
            print(new PortalLoad(house, rounds).measure(folder));
        } catch (IOException wrong) {
            throw new Trouble("The start page could not be measured: " + wrong.getMessage() + ".", wrong);
        } finally {
            Folders.delete(folder);
        }
    }

    private void print(List<Figure> figures) {
        figures.stream().map(json ? Figure::json : Figure::row).forEach(System.out::println);
    }
}
