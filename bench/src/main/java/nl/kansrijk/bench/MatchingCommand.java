package nl.kansrijk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.kansrijk.bench.country.Country;
import nl.kansrijk.bench.country.Places;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the engine. */
@Command(
        name = "matching",
        description = "How fast the engine finds who fits which work, in an invented country.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples:  ./kansrijk bench matching --against lucene --json",
            "           ./kansrijk bench matching --people 20000 --only memory.bytes.per.person,growth.exponent"
        })
final class MatchingCommand implements Callable<Integer> {
    private static final long SEED = 1;

    @Option(names = "--people", defaultValue = "400000", description = "How many people (default: ${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--vacancies",
            defaultValue = "100000",
            description = "How many vacancies for all pairs (default: ${DEFAULT-VALUE}).")
    private int vacancies;

    @Option(
            names = "--radius-km",
            defaultValue = "25",
            description = "How far work may be (default: ${DEFAULT-VALUE}).")
    private int radius;

    @Option(
            names = "--against",
            split = ",",
            paramLabel = "RIVAL",
            description = "Who else answers: ${COMPLETION-CANDIDATES}; without it only the engine itself is measured.")
    private Set<Against> against = EnumSet.noneOf(Against.class);

    @Option(names = "--data", paramLabel = "DIR", description = "A folder with geo/pc4.csv.gz (default: ninety areas).")
    private @Nullable Path data;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(names = "--only", split = ",", paramLabel = "NAME", description = "Only the marks with these names.")
    private Set<String> only = Set.of();

    @Option(names = "--curve", paramLabel = "FILE", description = "Where the curve of growth goes, as SVG.")
    private @Nullable Path curve;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by the command line
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var sizes = sizes();
        var wanted = new Selection(only);
        var measurements = Measuring.all(against, Optional.ofNullable(curve), house());
        var unknown = wanted.unknown(measurements);
        if (!unknown.isEmpty()) throw wrong("Nothing here measures " + String.join(" or ", unknown) + ".");
        var press = new Press(spec.commandLine().getOut(), json, wanted);
        Measuring.run(measurements, wanted, new Stage(new Country(SEED, places()), sizes), press);
        return press.equal() ? 0 : 1;
    }

    /** The house that the launcher names; it measures no fewer people than a demo home has. */
    private Optional<ThroughHouse> house() {
        return Optional.ofNullable(System.getProperty("kansrijk.house"))
                .filter(named -> people >= ThroughHouse.LEAST && people <= ThroughHouse.MOST)
                .map(named -> new ThroughHouse(Path.of(named), people));
    }

    private Sizes sizes() {
        try {
            return new Sizes(people, vacancies, radius * 1000);
        } catch (IllegalArgumentException wrong) {
            throw wrong(wrong.getMessage() + ".");
        }
    }

    private Places places() {
        if (data == null) return Places.builtIn();
        if (!Files.exists(data.resolve("geo").resolve("pc4.csv.gz")))
            throw wrong("There is no geo/pc4.csv.gz in " + data + ".");
        return Places.of(data);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
