package nl.kansrijk.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of the measurements. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {MatchingCommand.class, InnerCommand.class})
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by the command line
    private CommandSpec spec;

    private Main() {}

    /** @param words the command and its options; ends the process with 0 (measured), 1 (could not) or 2 (not understood) */
    public static void main(String[] words) {
        System.exit(run(words));
    }

    static int run(String... words) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: ./kansrijk bench matching --help");
    }
}
