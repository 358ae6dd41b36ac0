package nl.kansrijk.start;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the house. */
@Command(
        name = "bench",
        description =
                "How fast Kansrijk is; see bench pages, bench portal, bench matching and bench import with --help.",
        mixinStandardHelpOptions = true,
        subcommands = {
            BenchPagesCommand.class,
            BenchHouseCommand.class,
            BenchImportCommand.class,
            BenchPortalCommand.class,
            BenchIntakeCommand.class
        })
final class BenchCommand implements HouseCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by the command line
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to measure: ./kansrijk bench pages, bench portal, bench matching, bench import or bench intake; each with --help");
    }
}
