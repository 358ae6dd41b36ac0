package nl.kansrijk.takeover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.shared.Reason;

/** What each column of a file holds, in the order of the file; empty for a column that is left out. */
public record Mapping(List<Optional<Heading>> columns) {
    public Mapping {
        columns = List.copyOf(columns);
    }

    /** What stops reading with these columns, said for the whole file; empty when it can be read. */
    public List<Reason> problems() {
        var used = headings();
        var named = used.contains(Heading.FULL_NAME) || used.contains(Heading.LAST_NAME);
        return java.util.stream.Stream.of(
                        problem(!named, "import.columns.name"),
                        problem(!used.contains(Heading.BIRTH), "import.columns.birth"),
                        problem(used.size() < chosen(), "import.columns.twice"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The column of a heading; empty when no column holds it. */
    Optional<Integer> column(Heading heading) {
        int at = columns.indexOf(Optional.of(heading));
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    private Set<Heading> headings() {
        return columns.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private long chosen() {
        return columns.stream().filter(Optional::isPresent).count();
    }

    private static Optional<Reason> problem(boolean is, String key) {
        return is ? Optional.of(Reason.of(key)) : Optional.empty();
    }

    /** As kept: names with commas between, empty where a column is left out. */
    String written() {
        return columns.stream().map(one -> one.map(Heading::name).orElse("")).collect(Collectors.joining(","));
    }

    static Mapping read(String written) {
        return new Mapping(java.util.Arrays.stream(written.split(",", -1))
                .map(name -> name.isEmpty() ? Optional.<Heading>empty() : Optional.of(Heading.valueOf(name)))
                .toList());
    }
}
