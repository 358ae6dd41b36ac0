package nl.kansrijk.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.profile.Life.Line;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.taxonomy.Hit;
import nl.kansrijk.taxonomy.TypeAhead;

/**
 * What rows say of people, as lines of their profile, with the system as source. Words that are exactly the name of a skill
 * or an occupation become that; other words stay words, for the people who will talk about them.
 */
final class Facts {
    private static final Locale DUTCH = Locale.of("nl");
    private static final int USUAL_LEVEL = 2;
    private static final int MOST_WORDS = 2_000;
    private final TypeAhead words;
    private final Source source;
    private final Map<String, Optional<String>> known = new HashMap<>();

    Facts(TypeAhead words, Source source) {
        this.words = words;
        this.source = source;
    }

    List<Line> of(Arrival arrival) {
        var lines = new ArrayList<Line>();
        arrival.value(Heading.POSTCODE)
                .ifPresent(code -> lines.add(line("ID_ADDRESS_PC4", "", number(code.substring(0, 4)))));
        hours(arrival, lines);
        arrival.codes(Heading.LICENCE).forEach(code -> lines.add(line("HS_LICENCE", code, new Value.Present())));
        arrival.codes(Heading.DUTCH_LEVEL)
                .forEach(level -> lines.add(line("HS_LANG_NL", "SPEAKING", new Value.Code(level))));
        arrival.codes(Heading.BENEFIT).forEach(code -> lines.add(line("POS_BENEFIT", "", new Value.Code(code))));
        arrival.day(Heading.BENEFIT_SINCE)
                .ifPresent(day -> lines.add(line("POS_BENEFIT_SINCE", "", new Value.Day(day))));
        inWords(arrival, lines);
        return lines;
    }

    private void hours(Arrival arrival, List<Line> lines) {
        arrival.value(Heading.HOURS).flatMap(CellShapes::hours).ifPresent(hours -> {
            hours.least().ifPresent(least -> lines.add(line("AV_HOURS_MIN", "", Value.Number.of(least))));
            lines.add(line("AV_HOURS_MAX", "", Value.Number.of(hours.most())));
        });
    }

    private void inWords(Arrival arrival, List<Line> lines) {
        var left = new ArrayList<String>();
        for (var said : parts(arrival, Heading.SKILLS))
            code("skill:", said, words::skills)
                    .ifPresentOrElse(
                            code -> lines.add(line("HS_SKILL", code, new Value.Level(USUAL_LEVEL))),
                            () -> left.add(said));
        for (var said : parts(arrival, Heading.WISH))
            code("work:", said, words::occupations)
                    .ifPresentOrElse(
                            code -> lines.add(line("WISH_OCC", code, new Value.Present())), () -> left.add(said));
        if (!left.isEmpty()) lines.add(line("PRES_TEXT", "", text(String.join("; ", left))));
    }

    private static List<String> parts(Arrival arrival, Heading heading) {
        return arrival.value(heading).stream()
                .flatMap(cell -> Stream.of(cell.split("[;|]")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private interface Search {
        List<Hit> search(String typed, int most, Locale language);
    }

    private Optional<String> code(String kind, String said, Search search) {
        return known.computeIfAbsent(
                kind + said.toLowerCase(DUTCH),
                key -> search.search(said, 1, DUTCH).stream()
                        .filter(hit -> hit.found().equalsIgnoreCase(said)
                                || hit.label().text().equalsIgnoreCase(said))
                        .map(Hit::code)
                        .findFirst());
    }

    private Line line(String characteristic, String item, Value value) {
        return Line.of(characteristic, item, value, source);
    }

    private static Value number(String digits) {
        return Value.Number.of(Integer.parseInt(digits));
    }

    private static Value text(String said) {
        var checked = FreeText.check(said).maskedText();
        return new Value.Text(checked.substring(0, Math.min(MOST_WORDS, checked.length())));
    }
}
