package nl.kansrijk.bench.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import nl.kansrijk.engine.Position;
import nl.kansrijk.engine.columns.Spot;

/**
 * Where people live: the middles of the postcodes of {@code geo/pc4.csv.gz} when a folder with data is given, otherwise of
 * the ninety areas of two digits. Each place holds about as many people, so cities have more of them. Unit: metres.
 */
public final class Places {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double LATITUDE = 52.1;
    private static final double LONGITUDE = 5.3;

    private final List<Spot> middles;
    private final double spread;

    private Places(List<Spot> middles, double spread) {
        this.middles = List.copyOf(middles);
        this.spread = spread;
    }

    /** The ninety areas, with people up to some kilometres around each middle. */
    public static Places builtIn() {
        return read(() -> Places.class.getResourceAsStream("pc2.csv"), 2, "", 6_000);
    }

    /** The postcodes with addresses of a data folder. */
    public static Places of(Path data) {
        var file = data.resolve("geo").resolve("pc4.csv.gz");
        return read(() -> new GZIPInputStream(Files.newInputStream(file)), 6, ",Adres,", 700);
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static Places read(Source source, int latitude, String only, double spread) {
        try (var lines = new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
            return new Places(
                    lines.lines()
                            .filter(line -> Character.isDigit(line.charAt(0)) && line.contains(only))
                            .map(line ->
                                    spot(QUOTED.matcher(line).replaceAll("").split(",", -1), latitude))
                            .toList(),
                    spread);
        } catch (IOException e) {
            throw new UncheckedIOException("the places could not be read", e);
        }
    }

    private static Spot spot(String[] cells, int latitude) {
        double north = Double.parseDouble(cells[latitude]) - LATITUDE;
        double east = Double.parseDouble(cells[latitude + 1]) - LONGITUDE;
        double narrower = Math.cos(Math.toRadians(LATITUDE));
        return new Spot((int) (east * METRES_PER_DEGREE * narrower), (int) (north * METRES_PER_DEGREE));
    }

    /** The same place on the globe. */
    static Position position(Spot spot) {
        double narrower = Math.cos(Math.toRadians(LATITUDE));
        return new Position(
                LATITUDE + spot.y() / METRES_PER_DEGREE, LONGITUDE + spot.x() / METRES_PER_DEGREE / narrower);
    }

    /** A place where someone lives. */
    Spot draw(SplittableRandom random) {
        var middle = middles.get(random.nextInt(middles.size()));
        return new Spot(
                middle.x() + (int) (random.nextGaussian() * spread),
                middle.y() + (int) (random.nextGaussian() * spread));
    }

    int size() {
        return middles.size();
    }
}
