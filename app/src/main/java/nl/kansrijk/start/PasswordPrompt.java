package nl.kansrijk.start;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import nl.kansrijk.access.PasswordRules;
import picocli.CommandLine.Option;

/** Asks for a password without showing it, or reads it from a pipe; never from the command line, where others see it. */
final class PasswordPrompt {
    /** The reasons of the rules, said on a command line; a reason without a sentence is a gap that a test finds. */
    static final Map<String, String> WHY_NOT = Map.of(
            "password.short", "This password is too short; use at least 8 characters.",
            "password.long", "This password is too long; use at most 128 characters.",
            "password.known", "Everyone knows this password; choose another one.",
            "password.near", "This password holds a name that is easy to guess; choose another one.");

    @Option(names = "--password-stdin", description = "Read the password from the first line of standard input.")
    private boolean fromPipe;

    /** A password by the same rules as on the page, given words that belong to its owner. */
    String password(List<String> owner) {
        var password = fromPipe ? piped() : asked();
        PasswordRules.against(password, owner).ifPresent(why -> {
            throw new Trouble(WHY_NOT.getOrDefault(why.key(), "This password may not be used: " + why.key() + "."));
        });
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
        var first = new String(console.readPassword("Password (at least 8 characters, 15 is better): "));
        var again = new String(console.readPassword("Again: "));
        if (!first.equals(again)) throw new Trouble("The two passwords are not the same; nothing was added.");
        return first;
    }
}
