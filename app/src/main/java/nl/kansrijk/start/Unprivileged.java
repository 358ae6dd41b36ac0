package nl.kansrijk.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the programs of PostgreSQL are called. PostgreSQL refuses to run as root; in a user namespace of its own it runs
 * without that power. In a session of its own it hears no Ctrl-C: the house ends it in order.
 */
final class Unprivileged {
    private static final Path SESSION = Path.of("/usr/bin/setsid");

    private Unprivileged() {}

    static List<String> command(List<String> command) {
        var whole = new ArrayList<String>();
        if (Files.isExecutable(SESSION)) whole.add(SESSION.toString());
        if ("root".equals(System.getProperty("user.name"))) whole.addAll(List.of("unshare", "--user"));
        whole.addAll(command);
        return whole;
    }
}
