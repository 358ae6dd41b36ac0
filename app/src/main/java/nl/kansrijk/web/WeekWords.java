package nl.kansrijk.web;

import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.shared.DayGrid;

/** A week in words, days with the same parts together: "maandag tot en met vrijdag: ochtend, middag". */
final class WeekWords {
    private static final int DAYS = 7;
    private static final int PARTS = 4;

    private WeekWords() {}

    static String of(DayGrid grid, Words words) {
        var lines = new ArrayList<String>();
        for (int day = 0; day < DAYS; ) {
            int last = lastAlike(grid, day);
            if (parts(grid, day) != 0) lines.add(line(grid, day, last, words));
            day = last + 1;
        }
        return lines.isEmpty() ? words.say("statement.week.none") : String.join("; ", lines);
    }

    private static String line(DayGrid grid, int first, int last, Words words) {
        var days = first == last
                ? day(first, words)
                : words.say("statement.week.days", day(first, words), day(last, words));
        var parts = IntStream.range(0, PARTS)
                .filter(part -> grid.has(first, part))
                .mapToObj(part -> words.say("part." + Field.DayGrid.PARTS.get(part)))
                .collect(Collectors.joining(", "));
        return days + ": " + parts;
    }

    private static String day(int day, Words words) {
        return words.say("day." + Field.DayGrid.DAYS.get(day));
    }

    private static int lastAlike(DayGrid grid, int first) {
        int last = first;
        while (last + 1 < DAYS && parts(grid, last + 1) == parts(grid, first)) last++;
        return last;
    }

    private static int parts(DayGrid grid, int day) {
        return grid.bits() >> (day * PARTS) & 0b1111;
    }
}
