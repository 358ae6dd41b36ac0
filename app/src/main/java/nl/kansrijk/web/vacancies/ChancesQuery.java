package nl.kansrijk.web.vacancies;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.employers.Head;
import nl.kansrijk.employers.VacancyQuery;
import nl.kansrijk.employers.VacancyQuery.Order;
import nl.kansrijk.employers.VacancyQuery.Show;

/** The list that is asked for, as it stands in the address: codes only. What was typed stays out of it. Source: rulings 25. */
record ChancesQuery(Show show, Optional<Head.Kind> kind, Optional<String> sector, Order order, int page, String words) {

    /** What stands in an address that asks for nothing else. */
    static final Map<String, String> USUAL =
            Map.of("deel", Show.OPEN.name(), "soort", "", "sector", "", "volgorde", Order.NEWEST.name(), "blz", "1");

    /** Filters that can be taken away. */
    enum Filter {
        WORDS,
        KIND,
        SECTOR
    }

    static ChancesQuery of(Map<String, String> codes, String words) {
        return new ChancesQuery(
                code(codes.get("deel"), Show.class).orElse(Show.OPEN),
                code(codes.get("soort"), Head.Kind.class),
                Optional.ofNullable(codes.get("sector")).filter(letter -> letter.matches("[A-U]")),
                code(codes.get("volgorde"), Order.class).orElse(Order.NEWEST),
                Optional.ofNullable(codes.get("blz"))
                        .filter(number -> number.matches("[1-9][0-9]{0,4}"))
                        .map(Integer::parseInt)
                        .orElse(1),
                codes.containsKey("zoek") ? words : "");
    }

    VacancyQuery asked() {
        return new VacancyQuery(words, show, kind, sector, Optional.empty(), order, page);
    }

    ChancesQuery showing(Show other) {
        return new ChancesQuery(other, kind, sector, order, 1, words);
    }

    ChancesQuery onPage(int other) {
        return new ChancesQuery(show, kind, sector, order, other, words);
    }

    ChancesQuery without(Filter filter) {
        return new ChancesQuery(
                show,
                filter == Filter.KIND ? Optional.empty() : kind,
                filter == Filter.SECTOR ? Optional.empty() : sector,
                order,
                1,
                filter == Filter.WORDS ? "" : words);
    }

    /** The filters that are on, in the order of the form. */
    java.util.List<Filter> filters() {
        return Arrays.stream(Filter.values()).filter(this::has).toList();
    }

    private boolean has(Filter filter) {
        return switch (filter) {
            case WORDS -> !words.isEmpty();
            case KIND -> kind.isPresent();
            case SECTOR -> sector.isPresent();
        };
    }

    /** The address of this list. */
    String href() {
        var codes = new LinkedHashMap<String, String>();
        if (show != Show.OPEN) codes.put("deel", show.name());
        kind.ifPresent(one -> codes.put("soort", one.name()));
        sector.ifPresent(one -> codes.put("sector", one));
        if (order != Order.NEWEST) codes.put("volgorde", order.name());
        if (!words.isEmpty()) codes.put("zoek", "ja");
        if (page > 1) codes.put("blz", Integer.toString(page));
        var query = codes.entrySet().stream()
                .map(code -> code.getKey() + "=" + code.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/kansen" : "/kansen?" + query;
    }

    private static <E extends Enum<E>> Optional<E> code(@org.jspecify.annotations.Nullable String text, Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
    }
}
