package nl.kansrijk.web.region;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.employers.VacancyList.Line;

/**
 * Which vacancies that stay open are asked for: open for longer than so many days, in which order, with which words in their
 * title, employer or town. The words stay out of the address; a number in it tells which search it is. Source: rulings 25.
 */
record LongOpenQuery(RegionQuery region, int days, Order order, Searches.Search search) {
    /** Longer than this is long, 30 at least. */
    static final List<Integer> DAYS = List.of(30, 60, 90);

    static final String SEARCH = RegionQuery.LONG_OPEN + "/zoek";

    /** What comes first. */
    enum Order {
        OLDEST("oud", Comparator.comparing((Line line) -> line.when().openedAt())),
        NEWEST("nieuw", OLDEST.lines.reversed()),
        NAME("naam", Comparator.comparing(Line::title));

        private final String code;
        private final Comparator<Line> lines;

        Order(String code, Comparator<Line> lines) {
            this.code = code;
            this.lines = lines;
        }

        String code() {
            return code;
        }
    }

    static LongOpenQuery of(Map<String, String> codes, Searches searches) {
        return new LongOpenQuery(
                RegionQuery.of(codes).asked(""),
                DAYS.stream()
                        .filter(days -> Integer.toString(days).equals(codes.get("dagen")))
                        .findFirst()
                        .orElse(30),
                Arrays.stream(Order.values())
                        .filter(order -> order.code.equals(codes.get("volgorde")))
                        .findFirst()
                        .orElse(Order.OLDEST),
                searches.find(codes.getOrDefault("zoek", "")));
    }

    /** When the vacancies of this question were opened at the latest. */
    Instant before(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    List<Line> of(List<Line> all) {
        return all.stream()
                .filter(line ->
                        region.sector().isEmpty() || line.firm().sector().startsWith(region.sector()))
                .filter(this::says)
                .sorted(order.lines)
                .toList();
    }

    private boolean says(Line line) {
        var text =
                String.join(" ", line.title(), line.firm().name(), line.firm().town());
        return text.toLowerCase(Locale.ROOT).contains(search.words().toLowerCase(Locale.ROOT));
    }

    /** Whether anything but the municipality is chosen. */
    boolean narrows() {
        return days > 30 || !search.words().isEmpty() || !region.sector().isEmpty();
    }

    String href(int page) {
        var codes = new LinkedHashMap<String, String>();
        if (days > 30) codes.put("dagen", Integer.toString(days));
        if (order != Order.OLDEST) codes.put("volgorde", order.code);
        if (!search.words().isEmpty()) codes.put("zoek", search.code());
        return region.onPage(page).on(RegionQuery.LONG_OPEN, codes);
    }
}
