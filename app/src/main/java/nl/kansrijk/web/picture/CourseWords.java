package nl.kansrijk.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.intake.Band;
import nl.kansrijk.intake.Scale;
import nl.kansrijk.intake.Score;
import nl.kansrijk.intake.Scores;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.picture.CourseView.Event;
import nl.kansrijk.web.picture.CourseView.Tick;
import nl.kansrijk.web.picture.CourseView.Win;
import org.springframework.stereotype.Component;

/** Tells how things went over time: measurements with what happened between them, and what went well. */
@Component
class CourseWords {
    private static final int MOST_TICKS = 9;
    private static final int MOST_WINS = 12;
    private static final String DOMAIN = "LD_";
    private static final int HARD = 2;
    private final Happenings happenings;
    private final Multiples multiples;
    private final SelfImages selfImages;
    private final StatementWords said;

    CourseWords(Happenings happenings, Multiples multiples, SelfImages selfImages, StatementWords said) {
        this.happenings = happenings;
        this.multiples = multiples;
        this.selfImages = selfImages;
        this.said = said;
    }

    /** What was read of one client. */
    record Found(String name, Map<Scale, List<Score>> history, Changes changes, Happenings.Read happened) {}

    /** Between the last two measurements of each scale, and between the first and the last of three or more. */
    record Changes(List<Scores.Change> last, List<Scores.Change> whole) {}

    CourseView of(Found found, String path, LocalDate today, Words words) {
        var all = happenings.of(found.happened(), words);
        var plot = new Plot(first(found.history(), today), today);
        var numbers = numbers(all, plot);
        return new CourseView(
                path,
                found.name(),
                findings(found.changes(), words),
                multiples.of(found.history(), found.changes(), plot, ticks(numbers, plot), words),
                all.stream().map(one -> event(one, numbers, plot, words)).toList(),
                wins(found, all, words),
                selfImages.of(found.happened().said(), words),
                multiples.noticeable(today, words));
    }

    private static LocalDate first(Map<Scale, List<Score>> history, LocalDate today) {
        return history.values().stream()
                .flatMap(List::stream)
                .map(score -> Happenings.day(score.at()))
                .min(LocalDate::compareTo)
                .orElse(today.minusMonths(1));
    }

    /** Days with something on them get a number, oldest first; when there are too many, the newest keep theirs. */
    private static Map<LocalDate, String> numbers(List<Happening> all, Plot plot) {
        var days = all.stream()
                .map(Happening::day)
                .filter(plot::holds)
                .distinct()
                .limit(MOST_TICKS)
                .toList();
        Map<LocalDate, String> numbers = new HashMap<>();
        for (int i = 0; i < days.size(); i++) numbers.put(days.get(i), Integer.toString(days.size() - i));
        return numbers;
    }

    private static List<Tick> ticks(Map<LocalDate, String> numbers, Plot plot) {
        var ticks = new ArrayList<Tick>();
        numbers.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            int x = plot.x(one.getKey());
            var near = ticks.isEmpty() || x - ticks.getLast().x() > Plot.NUMBER ? Plot.UPPER : other(ticks.getLast());
            ticks.add(new Tick(x, near, one.getValue()));
        });
        return ticks;
    }

    private static int other(Tick before) {
        return before.y() == Plot.UPPER ? Plot.LOWER : Plot.UPPER;
    }

    private static Event event(Happening one, Map<LocalDate, String> numbers, Plot plot, Words words) {
        var number = plot.holds(one.day()) ? numbers.getOrDefault(one.day(), "") : "";
        return new Event(number, words.shortDay(one.day()), one.icon(), one.what());
    }

    private static List<String> findings(Changes changes, Words words) {
        return Stream.concat(
                        changes.last().stream()
                                .filter(Scores.Change::noticeable)
                                .map(one -> finding(one, Multiples.says(one, words), words)),
                        changes.whole().stream()
                                .filter(Scores.Change::noticeable)
                                .map(one -> finding(one, Multiples.sinceFirst(one, words), words)))
                .toList();
    }

    private static String finding(Scores.Change one, String says, Words words) {
        return words.say("course.finding", words.say("scale." + one.scale()), says);
    }

    /** What went well, newest first: growth that is noticeable, life domains that rose, and the good that happened. */
    private List<Win> wins(Found found, List<Happening> all, Words words) {
        var good = new ArrayList<>(all.stream().filter(Happening::good).toList());
        found.changes().last().stream()
                .filter(change -> change.noticeable() && change.grew())
                .map(change -> grown(change.now(), words))
                .forEach(good::add);
        good.addAll(risen(found.happened().said(), words));
        return good.stream()
                .sorted(Comparator.comparing(Happening::day).reversed())
                .limit(MOST_WINS)
                .map(one -> new Win(words.shortDay(one.day()), one.what()))
                .toList();
    }

    /** Where it stands is only said when that reads as a success too. */
    private static Happening grown(Score now, Words words) {
        var scale = "scale." + now.scale();
        return new Happening(
                Happenings.day(now.at()),
                Icon.CHECK,
                now.band() == Band.HIGH
                        ? words.say("course.grown", words.say(scale), words.say(scale + "." + now.band()))
                        : words.say("course.grown.some", words.say(scale)),
                true);
    }

    private List<Happening> risen(List<Statement> oldestFirst, Words words) {
        Map<String, Statement> before = new HashMap<>();
        var risen = new ArrayList<Happening>();
        for (var one : oldestFirst) {
            if (!one.fact().characteristic().startsWith(DOMAIN)) continue;
            var was = Optional.ofNullable(before.put(one.fact().characteristic(), one));
            if (was.filter(earlier -> step(earlier) < step(one)).isPresent()) risen.add(risen(one, words));
        }
        return risen;
    }

    private Happening risen(Statement one, Words words) {
        var about = said.characteristic(one.fact(), words);
        var what = step(one) > HARD
                ? words.say("course.risen", about, said.says(one.fact(), words))
                : words.say("course.risen.some", about);
        return new Happening(one.source().observedOn(), Icon.CHECK, what, true);
    }

    private static int step(Statement one) {
        return one.fact().value() instanceof Value.Level(int step) ? step : 0;
    }
}
