package nl.kansrijk.start;

import java.io.IOException;
import java.util.List;
import nl.kansrijk.start.bench.Crowd;
import nl.kansrijk.start.bench.Figure;
import nl.kansrijk.start.bench.PageLoad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fifty people walk through the pages at once. Mark: 95 of 100 answers within 150 ms, nothing wrong. */
@Command(
        name = "pages",
        description = "Lets many invented people read pages at once and measures the answers.",
        footer = {
            "",
            "Visits the home when it is open; otherwise opens a demo home of its own and takes it away again.",
            "",
            "Example:  ./kansrijk bench pages --home data --seconds 60 --json"
        })
final class BenchPagesCommand extends WithHome {
    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(names = "--sessions", paramLabel = "N", defaultValue = "50", description = "People at once (default: 50).")
    private int sessions = 50;

    @Mixin
    private CrowdOptions options = new CrowdOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var crowd = options.of(sessions);
        HomeToMeasure.visit(home(), house -> measure(house, crowd));
        return 0;
    }

    private void measure(String house, Crowd crowd) throws IOException, InterruptedException {
        var load = new PageLoad(house, crowd);
        try {
            print(load.measure());
            print(load.byPage());
        } catch (IOException wrong) {
            throw new Trouble("The pages could not be measured: " + wrong.getMessage() + ".", wrong);
        }
        load.complaints().forEach(System.err::println);
    }

    private void print(List<Figure> figures) {
        figures.stream().map(json ? Figure::json : Figure::row).forEach(System.out::println);
    }
}
