package nl.kansrijk.web.measures;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.kansrijk.profile.Picture;

/** What is measured of pictures of clients. Its words stand in the messages under its name. */
enum Measure {
    /** Enough is known and valid, the view on work among it. M06 */
    WHOLE,
    /** How someone looks at work is known. */
    VIEW,
    /** Where that comes from is known. */
    CAUSE,
    /** A competency is filled in. */
    COMPETENCIES,
    /** The client said of enough of it whether it is right. M05 */
    ANSWERS;

    /** Limits with dates, in permille. */
    record Limits(long whole, long answers) {}

    /** All of them, in the order in which they are told. */
    static final List<Measure> ALL = List.of(values());

    /** The measure with this name in an address; empty when it is none. */
    static java.util.Optional<Measure> of(String written) {
        return Arrays.stream(values()).filter(one -> one.code().equals(written)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the picture of a client has it. */
    Predicate<Picture> with(Limits limits) {
        return switch (this) {
            case WHOLE -> picture -> picture.whole(limits.whole());
            case VIEW -> Picture::view;
            case CAUSE -> Picture::cause;
            case COMPETENCIES -> Picture::competencies;
            case ANSWERS -> picture -> picture.answers().enough(limits.answers());
        };
    }

    /** Whom it is about: of whom others said nothing, nothing can be answered. */
    private boolean about(Picture picture) {
        return this != ANSWERS || picture.answers().asked() > 0;
    }

    Share over(Collection<Picture> pictures, Limits limits, int least) {
        var about = pictures.stream().filter(this::about).toList();
        return new Share((int) about.stream().filter(with(limits)).count(), about.size(), least);
    }
}
