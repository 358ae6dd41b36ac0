package nl.kansrijk.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.start.bench.Figure;
import nl.kansrijk.start.bench.FirstLook;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the house itself takes: the first answer about a whole region, and filling the index from the packed rows. */
@Command(
        name = "house",
        description = "Measures in a demo home of its own how long a region and a whole country take the house.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:  ./kansrijk bench house --people 400000 --json"})
final class BenchHouseCommand implements HouseCommand {
    private static final double NANOS = 1e9;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "400000",
            description = "People in the index, 2500..1000000 (default: ${DEFAULT-VALUE}).")
    private int people = 400_000;

    private final Deque<Runnable> toClose = new ArrayDeque<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (people < StartOptions.CLIENTS || people > 1_000_000) throw new Trouble("--people is 2500..1000000.");
        var folder = Files.createTempDirectory("kansrijk-bench");
        toClose.push(() -> delete(folder));
        var closing = new Thread(this::close, "close-house");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            measure(new Home(folder), Ports.free());
        } finally {
            close();
            Runtime.getRuntime().removeShutdownHook(closing);
        }
        return 0;
    }

    private void measure(Home home, int port) throws IOException, InterruptedException {
        var rooms = open(home, port);
        print("unlock.region.s", new FirstLook("http://localhost:" + port).seconds());
        rooms.getBean(ManyPeople.class).enter(people - StartOptions.CLIENTS, 1);
        var index = rooms.getBean(Index.class);
        long from = System.nanoTime();
        index.refill();
        print("load." + people + ".s", (System.nanoTime() - from) / NANOS);
    }

    private ConfigurableApplicationContext open(Home home, int port) {
        var options = CommandLine.populateCommand(new StartOptions(), "--port", Integer.toString(port));
        HomeLock.take(home).ifPresent(lock -> toClose.push(lock::close));
        var store = Store.open(home, options, Clock.systemUTC(), Map.of(), toClose::push);
        var rooms = new Rooms(home, options, store, System.err).open();
        toClose.push(rooms::close);
        return rooms;
    }

    private void print(String name, double seconds) {
        var figure = new Figure(name, seconds, "s");
        System.out.println(json ? figure.json() : figure.row());
        System.out.flush();
    }

    private static void delete(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException left) {
            throw new UncheckedIOException("the measured home could not be taken away", left);
        }
    }

    private synchronized void close() {
        while (!toClose.isEmpty()) toClose.pop().run();
    }
}
