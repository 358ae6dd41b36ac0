package nl.kansrijk.bench;

import java.util.Comparator;
import java.util.concurrent.Callable;
import nl.kansrijk.bench.inner.Parts;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A short series over the inner parts, in this process, as a packed jar cannot fork itself. */
@Command(
        name = "inner",
        description = "How long the inner parts of the engine take, each alone.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:  ./kansrijk bench inner --people 400000"})
final class InnerCommand implements Callable<Integer> {
    @Option(names = "--people", defaultValue = "100000", description = "How many people (default: ${DEFAULT-VALUE}).")
    private int people;

    @Option(names = "--millis", defaultValue = "500", description = "Length of a round (default: ${DEFAULT-VALUE}).")
    private int millis;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by the command line
    private CommandSpec spec;

    @Override
    public Integer call() throws RunnerException {
        new Runner(series())
                .run().stream()
                        .map(RunResult::getPrimaryResult)
                        .sorted(Comparator.comparing(Result::getLabel))
                        .forEach(this::print);
        return 0;
    }

    private Options series() {
        return new OptionsBuilder()
                .include(Parts.class.getSimpleName())
                .param("people", Integer.toString(people))
                .forks(0)
                .warmupIterations(3)
                .measurementIterations(5)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementTime(TimeValue.milliseconds(millis))
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private void print(Result<?> result) {
        var mark = new Mark("inner." + result.getLabel() + ".us", result.getScore(), "us");
        var out = spec.commandLine().getOut();
        out.println(json ? mark.json() : mark.row());
        out.flush();
    }
}
