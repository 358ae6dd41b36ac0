package nl.kansrijk.web.exploring;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.OccupationCode;

/** Where a look around starts, which competency, in which sector, and which page of it: codes only, as they stand in the address. */
record ExploringQuery(Optional<OccupationCode> from, String competency, String sector, int page) {
    private static final String OCCUPATION = "(esco:o|cnl:o|noc):[A-Za-z0-9.-]{1,60}";

    static ExploringQuery of(Map<String, String> codes) {
        var page = codes.getOrDefault("blz", "1");
        var sector = codes.getOrDefault("branche", "");
        var competency = codes.getOrDefault("competentie", "");
        return new ExploringQuery(
                occupation(codes.getOrDefault("van", "")),
                competency.matches("24[0-9]{3}") ? competency : "",
                sector.matches("[A-U]") ? sector : "",
                page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
    }

    static Optional<OccupationCode> occupation(String code) {
        return code.matches(OCCUPATION) ? Optional.of(new OccupationCode(code)) : Optional.empty();
    }

    ExploringQuery from(Optional<OccupationCode> start) {
        return new ExploringQuery(start, "", "", 1);
    }

    ExploringQuery in(String other) {
        return new ExploringQuery(from, competency, other, 1);
    }

    ExploringQuery page(int other) {
        return new ExploringQuery(from, competency, sector, other);
    }

    /** The address of this look around below a path. */
    String at(String path) {
        var asked = Stream.of(
                        from.map(code -> "van=" + code.value()).orElse(""),
                        competency.isEmpty() ? "" : "competentie=" + competency,
                        sector.isEmpty() ? "" : "branche=" + sector,
                        page == 1 ? "" : "blz=" + page)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return asked.isEmpty() ? path : path + "?" + asked;
    }
}
