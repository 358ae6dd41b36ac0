package nl.kansrijk.start;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** People who can log in. */
@Command(
        name = "user",
        description = "People who can log in; see ./kansrijk user add --help.",
        mixinStandardHelpOptions = true,
        subcommands = UserAddCommand.class)
final class UserCommand implements HouseCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by the command line
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: ./kansrijk user add --help");
    }
}
