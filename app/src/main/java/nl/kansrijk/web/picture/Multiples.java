package nl.kansrijk.web.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.intake.Band;
import nl.kansrijk.intake.Scale;
import nl.kansrijk.intake.Score;
import nl.kansrijk.intake.Scores;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.picture.CourseView.Drawing;
import nl.kansrijk.web.picture.CourseView.Multiple;
import nl.kansrijk.web.picture.CourseView.Point;
import nl.kansrijk.web.picture.CourseView.Row;
import nl.kansrijk.web.picture.CourseView.Tick;
import nl.kansrijk.web.picture.CourseView.Zone;
import org.springframework.stereotype.Component;

/** Draws each scale over the same stretch of time, small and beside each other, with words on the axis. */
@Component
class Multiples {
    private static final int HUNDRED = 2;
    private final RuleParameters rules;

    Multiples(RuleParameters rules) {
        this.rules = rules;
    }

    /** All scales that were measured. {@code ticks}: the events in these drawings. */
    List<Multiple> of(
            Map<Scale, List<Score>> history, CourseWords.Changes changes, Plot plot, List<Tick> ticks, Words words) {
        return history.entrySet().stream()
                .map(one -> multiple(one.getKey(), one.getValue(), changes, new Field(plot, ticks), words))
                .toList();
    }

    /** What all drawings have in common. */
    private record Field(Plot plot, List<Tick> ticks) {}

    private Multiple multiple(Scale scale, List<Score> scores, CourseWords.Changes changes, Field field, Words words) {
        var change = of(scale, changes.last());
        var says = change.map(one -> says(one, words)).orElseGet(() -> words.say("course.once"));
        var whole = of(scale, changes.whole())
                .map(one -> ". " + sinceFirst(one, words))
                .orElse("");
        boolean moved = Stream.concat(change.stream(), of(scale, changes.whole()).stream())
                .anyMatch(Scores.Change::noticeable);
        return new Multiple(
                words.say("scale." + scale),
                says + whole,
                moved,
                drawing(scale, scores, field, words),
                scores.stream().map(score -> row(score, words)).toList());
    }

    private static Optional<Scores.Change> of(Scale scale, List<Scores.Change> changes) {
        return changes.stream().filter(one -> one.scale() == scale).findFirst();
    }

    /** From which difference something has noticeably changed. */
    String noticeable(LocalDate today, Words words) {
        var least = limit("intake.noticeableChange", today).stripTrailingZeros();
        return words.say("course.source", figure(least, words));
    }

    /** What changed between the last two measurements, in a sentence. */
    static String says(Scores.Change change, Words words) {
        return says("course.", change, words);
    }

    /** What changed between the first measurement and the last, in a sentence. */
    static String sinceFirst(Scores.Change change, Words words) {
        return says("course.first.", change, words);
    }

    private static String says(String keys, Scores.Change change, Words words) {
        var key = !change.noticeable() ? "same" : change.grew() ? "higher" : "lower";
        return words.say(
                keys + key,
                figure(change.before().mean(), words),
                figure(change.now().mean(), words));
    }

    private Drawing drawing(Scale scale, List<Score> scores, Field field, Words words) {
        var points = scores.stream()
                .map(score -> new Point(
                        field.plot().x(Happenings.day(score.at())),
                        y(scale, score.mean()),
                        figure(score.mean(), words)))
                .toList();
        return new Drawing(
                zones(scale, field.plot().until(), words),
                field.ticks(),
                points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")),
                points,
                words.shortDay(field.plot().from()),
                words.shortDay(field.plot().until()));
    }

    private List<Zone> zones(Scale scale, LocalDate today, Words words) {
        boolean effort = scale == Scale.EFFORT;
        var low = limit(effort ? "intake.effortLow" : "intake.bandLow", today);
        var high = limit(effort ? "intake.effortHigh" : "intake.bandHigh", today);
        var edges = List.of(BigDecimal.valueOf(lowest(scale)), low, high, BigDecimal.valueOf(highest(scale)));
        var zones = new ArrayList<Zone>();
        for (var band : Band.values()) {
            int below = y(scale, edges.get(band.ordinal()));
            int above = y(scale, edges.get(band.ordinal() + 1));
            zones.add(new Zone(words.say("course.band." + band), (below + above) / 2 + 4, above));
        }
        return zones;
    }

    private BigDecimal limit(String key, LocalDate day) {
        return BigDecimal.valueOf(rules.value(key, day), HUNDRED);
    }

    private static Row row(Score score, Words words) {
        return new Row(
                words.shortDay(Happenings.day(score.at())),
                figure(score.mean(), words),
                words.say("scale." + score.scale() + "." + score.band()),
                words.say(
                        "course.basis", score.basis().answered(), score.basis().items()));
    }

    private static int y(Scale scale, BigDecimal figure) {
        return Plot.y(figure, lowest(scale), highest(scale));
    }

    private static int lowest(Scale scale) {
        return scale == Scale.EFFORT ? 0 : 1;
    }

    private static int highest(Scale scale) {
        return scale == Scale.EFFORT ? 10 : 5;
    }

    static String figure(BigDecimal mean, Words words) {
        return words.language().equals("nl") ? mean.toPlainString().replace('.', ',') : mean.toPlainString();
    }
}
