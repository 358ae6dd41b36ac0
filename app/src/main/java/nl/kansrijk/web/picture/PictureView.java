package nl.kansrijk.web.picture;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.web.Lists;

/**
 * What a file adds up to.
 *
 * @param now what it leads to first; {@code later} the rest
 * @param rests whether matching rests, so that what leads towards work waits
 * @param press where a proposal or a question is put on the list; empty for who may not
 */
public record PictureView(
        List<So> now,
        List<So> later,
        List<Step> pillars,
        List<Domain> domains,
        List<Ask> asks,
        boolean rests,
        Optional<String> press) {
    /** How many questions stand unfolded: as many as fit in one talk. */
    public static final int FIRST_ASKS = 8;

    public PictureView {
        now = List.copyOf(now);
        later = List.copyOf(later);
        pillars = List.copyOf(pillars);
        domains = List.copyOf(domains);
        asks = List.copyOf(asks);
    }

    /**
     * Something the file leads to. {@code todo} when there is something to begin, {@code taken} when it is on the list, {@code runs}
     * says that help runs already or was asked for, {@code way} is the page where it is done.
     */
    public record So(
            String key,
            String kind,
            String what,
            String because,
            boolean todo,
            boolean taken,
            Optional<String> runs,
            Optional<Lists.Tab> way) {}

    /** One pillar: 0 to 5 steps, 0 for unknown, with the word for it and what it rests on. */
    public record Step(String name, int steps, String word, String rests) {}

    /**
     * One life domain: what professionals see, what the client worries about, who helps, and what to talk over.
     *
     * @param contrast filled when the two voices differ or a big worry is without help
     */
    public record Domain(String name, String seen, String worry, String help, Optional<String> contrast) {}

    /** Something nobody knows yet. */
    public record Ask(String code, String what, boolean planned) {}

    /** How many domains there is something to talk over in. */
    public long contrasts() {
        return domains.stream().filter(one -> one.contrast().isPresent()).count();
    }
}
