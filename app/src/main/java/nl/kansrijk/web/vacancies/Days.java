package nl.kansrijk.web.vacancies;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** A week in words: the parts of the day with the days on which they fall, such as "ochtend: ma, di en wo". */
final class Days {
    private Days() {}

    static String words(DayGrid grid, Words words) {
        var parts = new ArrayList<String>();
        for (int part = 0; part < Field.DayGrid.PARTS.size(); part++) {
            var days = days(grid, part, words);
            if (!days.isEmpty()) parts.add(words.say("part." + Field.DayGrid.PARTS.get(part)) + ": " + days);
        }
        return String.join("; ", parts);
    }

    private static String days(DayGrid grid, int part, Words words) {
        return IntStream.range(0, 7)
                .filter(day -> grid.has(day, part))
                .mapToObj(day -> words.say("day." + Field.DayGrid.DAYS.get(day) + ".short"))
                .collect(Collectors.joining(", "));
    }
}
