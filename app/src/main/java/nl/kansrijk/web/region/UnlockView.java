package nl.kansrijk.web.region;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/**
 * What opens the most work: how it is now, the set, each opener alone as bars and as a table, and apart those that give no
 * first chance and no first candidate.
 */
public record UnlockView(
        List<Lists.Tab> tabs,
        Choice choice,
        String finding,
        List<Lists.Fact> now,
        SetView set,
        List<Row> rows,
        List<Row> none,
        Ways ways) {
    public UnlockView {
        tabs = List.copyOf(tabs);
        now = List.copyOf(now);
        rows = List.copyOf(rows);
        none = List.copyOf(none);
    }

    /**
     * Which municipality, when there is a choice, and whose people these are. Only: the name of the one municipality whose people
     * are counted; elsewhere there may be a candidate already.
     */
    public record Choice(Optional<Field.Select> municipality, String whose, Optional<String> only) {
        /** A text, or the one that says of which municipality it is. */
        public String say(String key, Words words, Object... facts) {
            var more = Stream.concat(Stream.of(facts), only.stream()).toArray();
            return words.say(only.isPresent() ? key + ".only" : key, more);
        }
    }

    /** A set to begin with: what it brings, what is proven of it, and its steps. */
    public record SetView(String brings, String proven, List<StepView> steps) {
        public SetView {
            steps = List.copyOf(steps);
        }
    }

    /** One step: what, what it adds, how long and at what price, and some of the vacancies it opens something in. */
    public record StepView(String title, String href, String adds, String takes, List<Lists.Tab> vacancies) {
        public StepView {
            vacancies = List.copyOf(vacancies);
        }
    }

    /** One opener alone. Bars: 0..100 of the longest. Numbers of people under five are words. */
    public record Row(String title, String href, Part people, Part vacancies, String more, String weeks, String cost) {}

    /** A number with its bar. */
    public record Part(String shown, int percent) {}

    /** Where it comes from, and the ways to take it along. */
    public record Ways(String source, String csv) {}
}
