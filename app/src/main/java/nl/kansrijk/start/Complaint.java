package nl.kansrijk.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine;

/** Says one sentence on the terminal; the stack goes to the log of the home, or to the terminal where there is no home. */
final class Complaint {
    private Complaint() {}

    static int about(Exception thrown, CommandLine at) {
        if (at.getCommand() instanceof WithHome command) {
            at.getErr().println(Sentences.about(thrown, command.home()).getMessage());
            keep(thrown, command.home());
        } else if (thrown instanceof Trouble) {
            at.getErr().println(thrown.getMessage());
        } else {
            thrown.printStackTrace(at.getErr());
        }
        return 1;
    }

    private static void keep(Exception thrown, Home home) {
        if (thrown instanceof Trouble && thrown.getCause() == null || !home.exists()) return;
        var stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack));
        try {
            Files.writeString(home.log(), stack.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            thrown.addSuppressed(e); // a full disk also stops the log; the sentence was said
        }
    }
}
