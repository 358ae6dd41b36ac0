package nl.kansrijk.start;

import java.util.concurrent.Callable;

/**
 * A command that another room adds to the command line: a public class with a picocli {@code @Command} and a
 * constructor without parameters, named in {@code META-INF/services/nl.kansrijk.start.HouseCommand}. The answer is the
 * exit code; a {@link Trouble} is shown as its one sentence. No Spring is running yet.
 */
public interface HouseCommand extends Callable<Integer> {}
