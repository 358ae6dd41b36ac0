package nl.kansrijk.start;

import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root; in a user namespace of its own it runs without that power. */
final class Unprivileged {
    private Unprivileged() {}

    static List<String> command(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) return command;
        return Stream.concat(Stream.of("unshare", "--user"), command.stream()).toList();
    }
}
