package nl.kansrijk.web.offers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;
import nl.kansrijk.instruments.catalogue.GuideCodes;
import nl.kansrijk.instruments.catalogue.OfferQuery;
import nl.kansrijk.instruments.catalogue.OfferQuery.Most;
import nl.kansrijk.instruments.catalogue.Offering;

/** The search as it stands in the address: codes only. What was typed stays out of it. Source: rulings 25. */
final class OffersQuery {
    static final String PATH = "/aanbod";
    static final Map<String, String> USUAL =
            Map.of("soort", "", "tegel", "", "kenmerk", "", "groep", "", "bewijs", "", "weken", "", "kosten", "");
    private static final int CENTS = 100;

    private OffersQuery() {}

    static OfferQuery of(Map<String, String> codes, String words) {
        return new OfferQuery(
                codes.containsKey("zoek") ? words : "",
                code(codes, "soort", Offering.class),
                listed(codes, "tegel", GuideCodes.EVA_TILE, GuideCodes.DENNIS_TILE),
                listed(codes, "kenmerk", GuideCodes.NEED),
                listed(codes, "groep", GuideCodes.EVA_TARGET, GuideCodes.DENNIS_TARGET),
                code(codes, "bewijs", Letter.class),
                new Most(number(codes, "weken"), number(codes, "kosten").map(euros -> euros * CENTS)));
    }

    /** The address of this search. */
    static String href(OfferQuery query) {
        var codes = codes(query).entrySet().stream()
                .map(code -> code.getKey() + "=" + code.getValue())
                .collect(Collectors.joining("&"));
        return codes.isEmpty() ? PATH : PATH + "?" + codes;
    }

    /** The address of another page of it. */
    static String href(OfferQuery query, int page) {
        var first = href(query);
        if (page == 1) return first;
        return first + (first.contains("?") ? "&" : "?") + "blz=" + page;
    }

    /** The page that is asked, from 1. */
    static int page(Map<String, String> codes) {
        return number(codes, "blz").filter(page -> page > 0).orElse(1);
    }

    private static Map<String, String> codes(OfferQuery query) {
        var codes = new LinkedHashMap<String, String>();
        query.kind().ifPresent(one -> codes.put("soort", one.name()));
        query.tile().ifPresent(one -> codes.put("tegel", one));
        query.need().ifPresent(one -> codes.put("kenmerk", one));
        query.target().ifPresent(one -> codes.put("groep", one));
        query.evidence().ifPresent(one -> codes.put("bewijs", one.name()));
        query.most().weeks().ifPresent(one -> codes.put("weken", Integer.toString(one)));
        query.most().cents().ifPresent(one -> codes.put("kosten", Integer.toString(one / CENTS)));
        if (!query.words().isEmpty()) codes.put("zoek", "ja");
        return codes;
    }

    private static Optional<String> listed(Map<String, String> codes, String name, GuideCodes... lists) {
        return Optional.ofNullable(codes.get(name))
                .filter(code -> Arrays.stream(lists).anyMatch(list -> list.knows(code)));
    }

    private static Optional<Integer> number(Map<String, String> codes, String name) {
        return Optional.ofNullable(codes.get(name))
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private static <E extends Enum<E>> Optional<E> code(Map<String, String> codes, String name, Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.name().equals(codes.get(name)))
                .findFirst();
    }
}
