package nl.kansrijk.web.picture;

import java.util.List;
import nl.kansrijk.web.Icon;

/**
 * How things went over time.
 *
 * @param findings what changed noticeably, in sentences
 * @param noticeable from which difference that is
 */
public record CourseView(
        String path,
        String name,
        List<String> findings,
        List<Multiple> multiples,
        List<Event> events,
        List<Win> wins,
        SelfImage selfImage,
        String noticeable) {
    public CourseView {
        findings = List.copyOf(findings);
        multiples = List.copyOf(multiples);
        events = List.copyOf(events);
        wins = List.copyOf(wins);
    }

    /** One scale: what it is, what it says, the drawing, and the same as rows. */
    public record Multiple(String title, String says, boolean moved, Drawing drawing, List<Row> rows) {
        public Multiple {
            rows = List.copyOf(rows);
        }
    }

    /** A drawing. {@code line}: the points of the line as SVG writes them. */
    public record Drawing(
            List<Zone> zones, List<Tick> ticks, String line, List<Point> points, String firstDay, String lastDay) {
        public Drawing {
            zones = List.copyOf(zones);
            ticks = List.copyOf(ticks);
            points = List.copyOf(points);
        }
    }

    /** A word on the axis, and the line above it; no line above the highest: 0. */
    public record Zone(String word, int wordY, int lineY) {}

    /** An event, by its number in the list; {@code y} of the number, so that neighbours do not run into each other. */
    public record Tick(int x, int y, String number) {}

    /** A measurement. */
    public record Point(int x, int y, String value) {}

    /** A measurement as a row of a table. */
    public record Row(String day, String value, String band, String basis) {}

    /** Something that happened. {@code number} empty when it does not stand in the drawings. */
    public record Event(String number, String day, Icon icon, String what) {}

    /** Something that went well. */
    public record Win(String day, String what) {}

    /** The own view of oneself and that of others, each time it was asked; {@code says} what changed. */
    public record SelfImage(String says, List<Views> times) {
        public SelfImage {
            times = List.copyOf(times);
        }
    }

    /** Both views on one day; or {@code seen}, the work that was seen from nearby that day. */
    public record Views(String day, String own, String others, String seen) {}
}
