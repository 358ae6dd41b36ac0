package nl.kansrijk.matching.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file of the index was made with: the number of the taxonomy whose words it speaks, the build of the product that
 * translated facts into those words, and the day on which facts had to hold.
 */
record Made(long taxonomy, String build, LocalDate day) {
    private static final Pattern TEXT = Pattern.compile("taxonomy (\\d+)\nbuild ([^\n]*)\nday (\\d{4}-\\d{2}-\\d{2})");

    String text() {
        return "taxonomy " + taxonomy + "\nbuild " + build + "\nday " + day;
    }

    static Optional<Made> of(String text) {
        var read = TEXT.matcher(text);
        return read.matches()
                ? Optional.of(new Made(Long.parseLong(read.group(1)), read.group(2), LocalDate.parse(read.group(3))))
                : Optional.empty();
    }

    /** Why what was made this way is of no use now; empty when it is. */
    Optional<String> wrongFor(Made now) {
        if (taxonomy != now.taxonomy) return Optional.of("it speaks taxonomy " + taxonomy + ", not " + now.taxonomy);
        if (!build.equals(now.build)) return Optional.of("it was made by another build of the product");
        return day.isAfter(now.day) ? Optional.of("it was made on a later day, " + day) : Optional.empty();
    }
}
