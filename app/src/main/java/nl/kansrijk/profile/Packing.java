package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.Current.Doubt;
import nl.kansrijk.profile.Recognition.Status;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The packed form of what counts: a list of short lists, so that a whole region is read in seconds. */
final class Packing {
    /** Where something else could answer in place of what is disputed, so that the dispute itself must be known. */
    private static final String SKILL = "HS_SKILL";

    /** How many stand in a short list. */
    private static final int WORDS = 6;

    private static final JsonMapper JSON = new JsonMapper();

    private Packing() {}

    /** What counts, and apart from that what was disputed; of the last the value is never kept. */
    record Packed(List<CurrentFact> facts, List<Doubt> doubts) {
        Packed {
            facts = List.copyOf(facts);
            doubts = List.copyOf(doubts);
        }

        /** What of it holds on this day. */
        Packed on(LocalDate day) {
            return facts.stream().allMatch(fact -> fact.validOn(day))
                            && doubts.stream().allMatch(doubt -> doubt.validOn(day))
                    ? this
                    : new Packed(
                            facts.stream().filter(fact -> fact.validOn(day)).toList(),
                            doubts.stream().filter(doubt -> doubt.validOn(day)).toList());
        }
    }

    /** Keeps the newest of each thing, when it may count and is shared with the region. Statements come newest first. */
    static Packed pack(List<Statement> newestFirst) {
        var seen = new HashSet<String>();
        var facts = new ArrayList<CurrentFact>();
        var doubts = new ArrayList<Doubt>();
        for (var said : newestFirst) {
            if (!seen.add(said.fact().characteristic() + " " + said.fact().item())) continue;
            if (!said.terms().share().reaches(ShareLevel.CHAIN)) continue;
            if (counts(said)) facts.add(fact(said));
            else if (said.fact().characteristic().equals(SKILL)) doubts.add(doubt(said));
        }
        return new Packed(facts, doubts);
    }

    static String write(Packed packed) {
        return JSON.writeValueAsString(Stream.concat(
                        packed.facts().stream().map(Packing::words),
                        packed.doubts().stream().map(Packing::words))
                .toList());
    }

    static Packed read(String packed) {
        var facts = new ArrayList<CurrentFact>();
        var doubts = new ArrayList<Doubt>();
        try (var parser = JSON.createParser(packed)) {
            parser.nextToken();
            var words = new String[WORDS];
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                for (int i = 0; i < WORDS; i++) words[i] = parser.nextStringValue();
                parser.nextToken();
                if (words[2].isEmpty()) doubts.add(doubt(words));
                else facts.add(fact(words));
            }
        }
        return new Packed(facts, doubts);
    }

    static boolean counts(Statement said) {
        return !said.recognition().disputed() || said.source().type() == Source.Type.REG;
    }

    private static CurrentFact fact(Statement said) {
        return new CurrentFact(
                said.fact().characteristic(),
                said.fact().item(),
                said.fact().value(),
                said.terms().share(),
                said.recognition().status(),
                said.terms().validUntil());
    }

    private static CurrentFact fact(String[] words) {
        return new CurrentFact(
                words[0],
                words[1],
                ValueText.read(words[2]),
                ShareLevel.valueOf(words[3]),
                Status.valueOf(words[4]),
                until(words[5]));
    }

    private static Doubt doubt(Statement said) {
        return new Doubt(
                said.fact().characteristic(),
                said.fact().item(),
                said.terms().share(),
                said.terms().validUntil());
    }

    private static Doubt doubt(String[] words) {
        return new Doubt(words[0], words[1], ShareLevel.valueOf(words[3]), until(words[5]));
    }

    private static List<String> words(CurrentFact fact) {
        return List.of(
                fact.characteristic(),
                fact.item(),
                ValueText.write(fact.value()),
                fact.share().name(),
                fact.recognition().name(),
                day(fact.validUntil()));
    }

    private static List<String> words(Doubt doubt) {
        return List.of(
                doubt.characteristic(),
                doubt.item(),
                "",
                doubt.share().name(),
                Status.DISPUTED.name(),
                day(doubt.validUntil()));
    }

    private static Optional<LocalDate> until(String day) {
        if (day.isEmpty()) return Optional.empty();
        int year = Integer.parseInt(day, 0, 4, 10);
        return Optional.of(LocalDate.of(year, Integer.parseInt(day, 5, 7, 10), Integer.parseInt(day, 8, 10, 10)));
    }

    private static String day(Optional<LocalDate> until) {
        return until.map(LocalDate::toString).orElse("");
    }
}
