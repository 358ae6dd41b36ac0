package nl.kansrijk.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Travel times from a table between places, for example of a route planner by public transport; what is not in it comes
 * from another source. Shape of the file: CSV in UTF-8 with the head {@code from,to,mode,minutes}; from and to are names of
 * areas of at most six characters (postcode or cell), mode is a name of {@link Mode}. Unit: minutes, one way. Errors:
 * refuses a line it cannot read, with its number. A table may say that what lies farther is reached sooner; that more
 * distance never raises a score then holds for time, not for kilometres.
 */
public final class TravelMatrix implements TravelTime {
    private static final String HEAD = "from,to,mode,minutes";

    private final Map<Mode, Map<Trip, Integer>> minutes;
    private final Areas areas;
    private final TravelTime otherwise;

    private record Trip(String from, String to) {}

    /** Which area a position lies in; empty for one the table does not know. */
    @FunctionalInterface
    public interface Areas {
        String of(Position position);
    }

    private TravelMatrix(Map<Mode, Map<Trip, Integer>> minutes, Areas areas, TravelTime otherwise) {
        this.minutes = minutes;
        this.areas = areas;
        this.otherwise = otherwise;
    }

    /** Reads a table; {@code otherwise} answers for every trip that is not in it. */
    public static TravelMatrix read(Path file, Areas areas, TravelTime otherwise) throws IOException {
        Map<Mode, Map<Trip, Integer>> minutes = new EnumMap<>(Mode.class);
        try (var lines = Files.newBufferedReader(file)) {
            if (!HEAD.equals(lines.readLine())) throw new IOException("the first line must be " + HEAD);
            int number = 1;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) add(line, ++number, minutes);
        }
        return new TravelMatrix(minutes, areas, otherwise);
    }

    private static void add(String line, int number, Map<Mode, Map<Trip, Integer>> minutes) throws IOException {
        var cells = line.split(",", -1);
        try {
            if (cells.length != 4) throw new IllegalArgumentException("four cells");
            int time = Integer.parseInt(cells[3]);
            if (time < 0) throw new IllegalArgumentException("minutes");
            var mode = Mode.valueOf(cells[2].toUpperCase(Locale.ROOT));
            minutes.computeIfAbsent(mode, some -> new HashMap<>()).put(new Trip(cells[0], cells[1]), time);
        } catch (IllegalArgumentException wrong) {
            throw new IOException("line " + number + " is no trip", wrong);
        }
    }

    @Override
    public OptionalInt minutes(Mode mode, Position from, Position to) {
        var known = minutes.getOrDefault(mode, Map.of()).get(new Trip(areas.of(from), areas.of(to)));
        return known == null ? otherwise.minutes(mode, from, to) : OptionalInt.of(known);
    }
}
