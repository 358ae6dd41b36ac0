package nl.kansrijk.web.clients;

import java.util.List;
import nl.kansrijk.matching.Wish;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.ChancesFinding.Found;

/** The three groups of chances, the same as among people: what fits now, what is asked first, and what fits after training. */
final class ChanceGroups {
    private ChanceGroups() {}

    static List<Lists.Counter> counters(String path, Found found, Words words) {
        return ChancesQuery.GROUPS.stream()
                .map(group -> new Lists.Counter(
                        words.say("clientchances.group." + group.standing()),
                        count(found, group),
                        ChancesQuery.href(path, group),
                        group.weeks() == found.wish().weeks()))
                .toList();
    }

    /** "3 kansen passen nu, beste eerst". */
    static String shown(Found found, Words words) {
        int number = count(found, found.wish());
        if (number == 0) return "";
        var sentence = words.count("clientchances.shown." + found.wish().standing(), number);
        return number > Wish.MOST ? sentence + ". " + words.say("fits.shown.most", Wish.MOST) : sentence;
    }

    /** How many stand in a group. */
    static int count(Found found, Wish group) {
        return found.openings().counts().getOrDefault(group.standing(), 0);
    }
}
