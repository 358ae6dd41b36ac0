package nl.kansrijk.web.fits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.Weighing;
import nl.kansrijk.matching.Wish;
import org.springframework.util.MultiValueMap;

/**
 * How someone looks at who fits, as it stands in the address: weeks of training first (0, 4, 12), ring in km (0 is
 * everywhere), what is weighed otherwise, the page, and who is laid side by side, as keys of code names. What makes no sense is the usual.
 */
record FitsQuery(VacancyId vacancy, int weeks, int ringKm, Weighing weighing, int page, List<String> beside) {
    static final List<Integer> WEEKS = List.of(0, Wish.ASK_FIRST, 4, Wish.LONGEST);
    static final List<Integer> RINGS = List.of(5, 10, 15, 25, 50);
    static final int USUAL_RING = 25;
    static final int MOST_BESIDE = 3;
    /** What stands in an address that asks for nothing else. */
    static final Map<String, String> USUAL = Map.of("na", "0", "ring", Integer.toString(USUAL_RING), "blad", "1");

    private static final int VERY = 3;
    private static final String ASK = "vragen";
    private static final String IMPORTANCE = "belang.";

    /** The 25 behaviour competencies of SUWI/VUM; 24103 and 24117 do not exist. Source: domain c.4. */
    private static final String COMPETENCY = "24(?:10[0-24-9]|11[0-689]|12[0-6])";

    /** A person, sealed. */
    private static final String PERSON = "[A-Za-z0-9_-]{36,120}";

    FitsQuery {
        beside = List.copyOf(beside);
    }

    static FitsQuery of(VacancyId vacancy, MultiValueMap<String, String> sent) {
        int weeks = ASK.equals(sent.getFirst("na")) ? Wish.ASK_FIRST : number(sent.getFirst("na"), 0);
        int ring = number(sent.getFirst("ring"), USUAL_RING);
        int page = number(sent.getFirst("blad"), 1);
        return new FitsQuery(
                vacancy,
                WEEKS.contains(weeks) ? weeks : 0,
                ring == 0 || RINGS.contains(ring) ? ring : USUAL_RING,
                weighing(sent),
                page >= 1 && page <= Wish.MOST / Wish.PAGE ? page : 1,
                persons(sent.getOrDefault("naast", List.of())));
    }

    static FitsQuery of(VacancyId vacancy, Map<String, String> sent) {
        return of(vacancy, MultiValueMap.fromSingleValue(sent));
    }

    static FitsQuery usual(VacancyId vacancy) {
        return new FitsQuery(vacancy, 0, USUAL_RING, Weighing.asIs(), 1, List.of());
    }

    Wish wish() {
        return new Wish(weeks, ringKm == 0 ? OptionalInt.empty() : OptionalInt.of(ringKm), weighing, page);
    }

    FitsQuery after(int other) {
        return new FitsQuery(vacancy, other, ringKm, weighing, 1, beside);
    }

    FitsQuery within(int km) {
        return new FitsQuery(vacancy, weeks, km, weighing, 1, beside);
    }

    FitsQuery page(int number) {
        return new FitsQuery(vacancy, weeks, ringKm, weighing, number, beside);
    }

    FitsQuery weighed(Weighing other) {
        return new FitsQuery(vacancy, weeks, ringKm, other, 1, beside);
    }

    FitsQuery beside(List<String> chosen) {
        return new FitsQuery(vacancy, weeks, ringKm, weighing, page, chosen);
    }

    /** With this one beside the others, or without when already there. */
    FitsQuery toggled(String one) {
        var chosen = new ArrayList<>(beside);
        if (!chosen.remove(one)) chosen.add(one);
        return beside(chosen);
    }

    String href() {
        return "/vacatures/" + vacancy.value() + "/wie-past" + codes();
    }

    String comparing() {
        return "/vacatures/" + vacancy.value() + "/vergelijk" + codes();
    }

    /** The question part of an address, empty when all is usual. */
    String codes() {
        var parts = Stream.of(
                        weeks == 0 ? "" : "na=" + (weeks == Wish.ASK_FIRST ? ASK : weeks),
                        ringKm == USUAL_RING ? "" : "ring=" + ringKm,
                        weighed(),
                        page == 1 ? "" : "blad=" + page,
                        beside.stream().map(one -> "naast=" + one).collect(Collectors.joining("&")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? "" : "?" + parts;
    }

    private String weighed() {
        return Stream.concat(
                        weighing.importance().entrySet().stream()
                                .map(one -> IMPORTANCE + one.getKey() + "=" + one.getValue()),
                        weighing.off().stream().map(one -> "uit=" + one))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static Weighing weighing(MultiValueMap<String, String> sent) {
        Map<String, Integer> importance = new HashMap<>();
        sent.forEach((name, values) -> {
            var value = values.isEmpty() ? "" : values.getFirst();
            if (name.matches("belang\\." + COMPETENCY) && value.matches("[0-3]"))
                importance.put(name.substring(IMPORTANCE.length()), Integer.valueOf(value));
        });
        var added = sent.getFirst("erbij");
        if (added != null && added.matches(COMPETENCY)) importance.put(added, VERY);
        Set<String> off = new HashSet<>();
        for (var one : sent.getOrDefault("uit", List.of())) if (TryWords.SOFT.contains(one)) off.add(one);
        return new Weighing(importance, off);
    }

    private static List<String> persons(List<String> sent) {
        return sent.stream()
                .filter(text -> text.matches(PERSON))
                .distinct()
                .limit(MOST_BESIDE)
                .toList();
    }

    private static int number(@org.jspecify.annotations.Nullable String text, int usual) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : usual;
    }
}
