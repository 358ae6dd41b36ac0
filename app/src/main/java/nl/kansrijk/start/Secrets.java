package nl.kansrijk.start;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;

/** The passwords and keys of one home: made once at random, 256 bits each, in a file that only its owner may read. */
final class Secrets {
    private static final int BYTES = 32;
    private final Home home;

    Secrets(Home home) {
        this.home = home;
    }

    /** The secret with this name; made and kept when it is asked for the first time. */
    String of(String name) {
        try {
            var kept = read();
            var known = kept.getProperty(name);
            return known != null ? known : make(name, kept);
        } catch (IOException e) {
            throw Sentences.about(e, home);
        }
    }

    private String make(String name, Properties kept) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getEncoder().encodeToString(bytes);
        kept.setProperty(name, secret);
        write(kept);
        return secret;
    }

    private Properties read() throws IOException {
        var kept = new Properties();
        if (Files.exists(home.secrets())) kept.load(new StringReader(Files.readString(home.secrets())));
        return kept;
    }

    private void write(Properties kept) throws IOException {
        var lines = new StringBuilder();
        new TreeMap<>(kept)
                .forEach((name, secret) ->
                        lines.append(name).append('=').append(secret).append('\n'));
        Whole.write(home.secrets(), lines.toString());
    }
}
