package nl.kansrijk.start;

import java.io.IOException;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.start.bench.Crowd;
import nl.kansrijk.start.bench.Figure;
import nl.kansrijk.start.bench.IntakeLoad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "intake",
        description = "Holds many talks at once and measures how fast a block of answers is kept.",
        footer = {
            "",
            "Opens a small demo home of its own and takes it away again.",
            "",
            "Example:  ./kansrijk bench intake --talks 100 --seconds 60 --json"
        })
final class BenchIntakeCommand implements HouseCommand {
    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(names = "--talks", paramLabel = "N", defaultValue = "100", description = "Talks at once (default: 100).")
    private int talks = 100;

    @Mixin
    private CrowdOptions options = new CrowdOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var crowd = options.of(talks);
        HomeToMeasure.own((house, home) -> measure(house, home, crowd), "--clients", "100", "--vacancies", "50");
        return 0;
    }

    private void measure(String address, Home home, Crowd crowd) throws IOException, InterruptedException {
        try (var open = OpenHome.enter(home)) {
            var doors = new IntakeLoad.Doors(
                    open.door(Tenants.class),
                    open.door(Accounts.class),
                    open.door(Gate.class),
                    open.door(Persons.class),
                    open.door(Talks.class));
            var load = new IntakeLoad(address, doors, crowd);
            load.measure().stream().map(json ? Figure::json : Figure::row).forEach(System.out::println);
            load.complaints().forEach(System.err::println);
        } catch (IOException wrong) {
            throw new Trouble("The talks could not be measured: " + wrong.getMessage() + ".", wrong);
        }
    }
}
