package nl.kansrijk.web.coherence;

import java.util.List;
import nl.kansrijk.web.Lists;

/**
 * How life domains went together with one scale.
 *
 * @param scales the scales to choose from
 * @param few the domains of which too few people are known to tell anything; empty when there are none
 * @param domain name of the domain that is followed over time
 */
public record CoherenceView(
        String scale,
        List<Lists.Tab> scales,
        String finding,
        List<Line> lines,
        int height,
        String few,
        String domain,
        List<Time> times) {
    public CoherenceView {
        scales = List.copyOf(scales);
        lines = List.copyOf(lines);
        times = List.copyOf(times);
    }

    /** One domain in the drawing and the table: how many people, the figure with its interval and what it says. */
    public record Line(String name, String path, int y, Place place, String people, String figure, String says) {}

    /** Where the figure and the ends of its interval stand. */
    public record Place(int low, int figure, int high) {}

    /** Half a year of one domain. */
    public record Time(String period, String people, String figure, String says) {}
}
