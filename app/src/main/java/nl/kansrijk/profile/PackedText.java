package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.Current.Doubt;
import nl.kansrijk.profile.Packing.Packed;
import nl.kansrijk.profile.Recognition.Status;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The packed form of what counts as text: a list of short lists, so that a whole region is read in seconds. */
final class PackedText {
    /** How many stand in a short list. */
    private static final int WORDS = 6;

    private static final JsonMapper JSON = new JsonMapper();

    private PackedText() {}

    static String write(Packed packed) {
        return JSON.writeValueAsString(Stream.concat(
                        packed.facts().stream().map(PackedText::words),
                        packed.doubts().stream().map(PackedText::words))
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

    private static CurrentFact fact(String[] words) {
        return new CurrentFact(
                words[0],
                words[1],
                ValueText.read(words[2]),
                ShareLevel.valueOf(words[3]),
                Status.valueOf(words[4]),
                until(words[5]));
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
