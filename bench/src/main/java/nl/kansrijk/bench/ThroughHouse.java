package nl.kansrijk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the product itself takes, in a process and a demo home of its own: filling the index from the packed rows in
 * PostgreSQL, and the first answer to what opens the most work in a region. Says what the house says.
 */
final class ThroughHouse implements Measurement {
    static final int LEAST = 2_500;
    static final int MOST = 1_000_000;
    private static final Pattern MARK =
            Pattern.compile("\\{\"name\":\"([a-z0-9.]+)\",\"value\":([0-9.]+),\"unit\":\"(s)\"}");

    private final Path house;
    private final int people;

    /** @param house the packed house, to be run by the same Java */
    ThroughHouse(Path house, int people) {
        if (people < LEAST || people > MOST)
            throw new IllegalArgumentException("the house measures 2500..1000000 people");
        this.house = house;
        this.people = people;
    }

    @Override
    public List<String> names() {
        return List.of("unlock.region.s", "load." + people + ".s");
    }

    @Override
    public void measure(Stage stage, Press press) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UseTransparentHugePages",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        house.toString(),
                        "bench",
                        "house",
                        "--json",
                        "--people",
                        Integer.toString(people))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.getInputStream()) {
            print(said, press);
            int code = process.waitFor();
            if (code != 0) throw new IOException("the house could not be measured; try ./kansrijk bench house");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroy();
        }
    }

    static void print(InputStream said, Press press) throws IOException {
        MARK.matcher(new String(said.readAllBytes(), StandardCharsets.UTF_8))
                .results()
                .forEach(mark -> print(mark, press));
    }

    private static void print(MatchResult mark, Press press) {
        press.print(mark.group(1), Double.parseDouble(mark.group(2)), mark.group(3));
    }
}
