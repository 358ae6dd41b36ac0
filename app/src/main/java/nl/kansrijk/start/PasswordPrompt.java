package nl.kansrijk.start;

import java.nio.charset.Charset;
import java.util.Scanner;
import picocli.CommandLine.Option;

/** Asks for a password without showing it, or reads it from a pipe; never from the command line, where others see it. */
final class PasswordPrompt {
    private static final int LEAST = 8;
    private static final int MOST = 128;

    @Option(names = "--password-stdin", description = "Read the password from the first line of standard input.")
    private boolean fromPipe;

    String password() {
        var password = fromPipe ? piped() : asked();
        if (password.length() < LEAST || password.length() > MOST) {
            throw new Trouble("A password has " + LEAST + " to " + MOST + " characters.");
        }
        return password;
    }

    private static String piped() {
        var input = new Scanner(System.in, Charset.defaultCharset());
        return input.hasNextLine() ? input.nextLine() : "";
    }

    private static String asked() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Trouble("There is no terminal to ask for the password; add --password-stdin.");
        }
        var first = new String(console.readPassword("Password (at least %d characters): ", LEAST));
        var again = new String(console.readPassword("Again: "));
        if (!first.equals(again)) throw new Trouble("The two passwords are not the same; nothing was added.");
        return first;
    }
}
