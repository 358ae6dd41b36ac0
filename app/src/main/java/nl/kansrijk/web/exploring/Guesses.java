package nl.kansrijk.web.exploring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.taxonomy.Hit;
import nl.kansrijk.taxonomy.Meanings;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.TypeAhead;
import nl.kansrijk.web.Proposed;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.exploring.ExploringView.Meant;
import org.springframework.stereotype.Component;

/** What someone may mean by words: sectors and occupations, each with how sure the house is. A person chooses. */
@Component
class Guesses {
    private static final int MOST = 5;
    private final TypeAhead typeAhead;
    private final Meanings meanings;
    private final Labels labels;

    Guesses(TypeAhead typeAhead, Meanings meanings, Labels labels) {
        this.typeAhead = typeAhead;
        this.meanings = meanings;
        this.labels = labels;
    }

    /** The one occupation that is called so, or whose name alone begins so; empty where more or something else can be meant. */
    Optional<OccupationCode> named(String typed, Words words) {
        var hits = hits(typed, words);
        var name = hits.stream()
                .filter(hit -> hit.label().text().equalsIgnoreCase(typed))
                .toList();
        if (!name.isEmpty()) return name.stream().map(Guesses::code).findFirst();
        var called =
                hits.stream().filter(hit -> hit.found().equalsIgnoreCase(typed)).toList();
        var begins = called.isEmpty()
                ? hits.stream().filter(hit -> begins(hit, typed)).toList()
                : called;
        boolean one = begins.size() == 1 && Sectors.named(typed, words).isEmpty();
        return one ? begins.stream().map(Guesses::code).findFirst() : Optional.empty();
    }

    /** Sectors first, then occupations that are called so, those that the words lead to, and last what is only spelled alike. */
    List<Meant> of(String typed, Reader reader) {
        var words = reader.words();
        var some = new LinkedHashMap<String, Meant>();
        Sectors.named(typed, words).stream()
                .map(letter -> sector(letter, reader))
                .forEach(one -> some.putIfAbsent(one.href(), one));
        var hits = hits(typed, words);
        Stream.of(
                        hits.stream().filter(hit -> begins(hit, typed)).map(hit -> spelled(hit, reader)),
                        meant(typed, reader))
                .flatMap(each -> each)
                .forEach(one -> some.putIfAbsent(one.href(), one));
        if (some.isEmpty()) hits.stream().map(hit -> spelled(hit, reader)).forEach(one -> some.put(one.href(), one));
        return new ArrayList<>(some.values());
    }

    private static Meant sector(String letter, Reader reader) {
        return new Meant(
                reader.words().say("explore.meant.sector", Labels.sector(letter, reader.words())),
                Starts.from(Optional.empty()).in(letter).at(reader.path()),
                "");
    }

    private Meant spelled(Hit hit, Reader reader) {
        var words = reader.words();
        boolean other = !hit.found().equalsIgnoreCase(hit.label().text());
        return occupation(
                code(hit),
                other ? words.say("explore.meant.called", hit.found()) : words.say("meaning.spelled"),
                reader);
    }

    /** A weak clue is enough, as the person chooses. */
    private Stream<Meant> meant(String typed, Reader reader) {
        var words = reader.words();
        var found = meanings.occupationsIn(typed, MOST, Locale.of(words.language()));
        var why = Proposed.of(found, words);
        return java.util.stream.IntStream.range(0, found.size())
                .mapToObj(i -> occupation(
                        new OccupationCode(found.get(i).code()), why.get(i).why(), reader));
    }

    private Meant occupation(OccupationCode code, String why, Reader reader) {
        return new Meant(
                labels.occupation(code, reader.words()),
                Starts.from(Optional.of(code)).at(reader.path()),
                why);
    }

    /** Whether a word of the name, or of another name for it, begins with what was typed. */
    private static boolean begins(Hit hit, String typed) {
        return Arrays.stream((hit.label().text() + " " + hit.found())
                        .toLowerCase(Locale.ROOT)
                        .split(" "))
                .anyMatch(word -> word.startsWith(typed.toLowerCase(Locale.ROOT)));
    }

    private static OccupationCode code(Hit hit) {
        return new OccupationCode(hit.code());
    }

    private List<Hit> hits(String typed, Words words) {
        return typeAhead.occupations(typed, MOST, Locale.of(words.language()));
    }
}
