package nl.kansrijk.start;

import picocli.CommandLine.Command;

/** A command as another room adds one. */
@Command(name = "knock", description = "Says who is there.")
public final class KnockCommand extends WithHome {
    @Override
    public Integer call() {
        if (home().path().endsWith("nobody")) throw new Trouble("Nobody is there.");
        System.out.println("Who is there?");
        return 0;
    }
}
