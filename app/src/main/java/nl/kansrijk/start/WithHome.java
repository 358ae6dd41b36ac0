package nl.kansrijk.start;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What every command shares that works on a home: {@code --home} and {@code --help}. */
public abstract class WithHome implements HouseCommand {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Folder of the home (default: ./data).")
    private Path folder = Path.of("data");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    /** The home that the command is about; it need not exist. */
    public final Home home() {
        return new Home(folder);
    }
}
