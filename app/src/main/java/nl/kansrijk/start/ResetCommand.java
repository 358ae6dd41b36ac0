package nl.kansrijk.start;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Scanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes away a home with all that is in it. */
@Command(
        name = "reset",
        description = "Takes away the home with everyone in it; the next start makes a new one. Asks first.",
        footer = {"", "Example:  ./kansrijk reset --home /var/tmp/second --yes"})
final class ResetCommand extends WithHome {
    private static final List<String> OURS = List.of(
            "postgres",
            "postgres.new",
            "superuser.new",
            "secrets",
            "secrets.new",
            "log",
            "home.json",
            "home.json.new",
            "run.json",
            "run.json.new",
            "lock");

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(home().lock())) throw new Trouble("There is no home in " + home().path() + ".");
        if (!yes && !agreed()) {
            System.out.println("Nothing was taken away.");
            return 1;
        }
        try (var lock =
                HomeLock.take(home()).orElseThrow(() -> new Trouble("The home is open; ./kansrijk stop first."))) {
            PostgresServer.end(home());
            for (var name : OURS) Folders.delete(home().path().resolve(name));
            try (var halfMade = Files.newDirectoryStream(home().path(), PostgresTools.HALF_MADE + "*")) {
                for (var folder : halfMade) Folders.delete(folder);
            }
        }
        System.out.println("The home " + home().path() + " is empty again.");
        return 0;
    }

    private boolean agreed() {
        System.out.print("Everyone and everything in " + home().path() + " will be gone. Type yes to go on: ");
        System.out.flush();
        var answer = new Scanner(System.in, Charset.defaultCharset());
        return answer.hasNextLine() && answer.nextLine().strip().equalsIgnoreCase("yes");
    }
}
