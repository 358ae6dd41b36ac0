package nl.kansrijk.web.intake;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.web.Field;

/** Parts of a week as a form writes them ({@code ma-ochtend}) and as an answer keeps them (28 bits). */
final class WeekBits {
    private static final int PARTS = Field.DayGrid.PARTS.size();

    private WeekBits() {}

    /** The answer; empty when nothing is chosen, and what was typed when it is no part of a week. */
    static String of(Collection<String> chosen) {
        int bits = 0;
        for (var one : chosen) {
            var pair = one.split("-");
            int day = pair.length == 2 ? Field.DayGrid.DAYS.indexOf(pair[0]) : -1;
            int part = pair.length == 2 ? Field.DayGrid.PARTS.indexOf(pair[1]) : -1;
            if (day < 0 || part < 0) return one;
            bits |= 1 << (day * PARTS + part);
        }
        return bits == 0 ? "" : Integer.toString(bits);
    }

    static Set<String> chosen(String answer) {
        var chosen = new LinkedHashSet<String>();
        if (!answer.matches("[0-9]{1,9}")) return chosen;
        var grid = new DayGrid(Integer.parseInt(answer));
        for (int day = 0; day < Field.DayGrid.DAYS.size(); day++)
            for (int part = 0; part < PARTS; part++)
                if (grid.has(day, part)) chosen.add(Field.DayGrid.DAYS.get(day) + "-" + Field.DayGrid.PARTS.get(part));
        return chosen;
    }
}
