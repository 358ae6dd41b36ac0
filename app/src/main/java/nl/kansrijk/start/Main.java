package nl.kansrijk.start;

import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of the house: {@code ./kansrijk start}, {@code stop}, {@code status} and the rest. */
@Command(
        name = "kansrijk",
        description = "Kansrijk: people and work find each other.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            StartCommand.class,
            StopCommand.class,
            StatusCommand.class,
            ResetCommand.class,
            ImportCommand.class,
            UserCommand.class,
            BenchCommand.class,
            EvaluateCommand.class,
            HelpCommand.class
        },
        footer = {"", "Begin with:  ./kansrijk start", "More about one command:  ./kansrijk COMMAND --help"})
public final class Main {
    private Main() {}

    /** @param words the command and its options; ends the process with 0 (done), 1 (could not) or 2 (not understood) */
    public static void main(String[] words) {
        System.exit(run(words));
    }

    static int run(String... words) {
        Quiet.untilTheHouseLogs();
        var line = new CommandLine(new Main());
        ServiceLoader.load(HouseCommand.class).forEach(command -> line.addSubcommand(command));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((thrown, at, parsed) -> Complaint.about(thrown, at));
        return line.execute(words.length == 0 ? new String[] {"help"} : words);
    }
}
