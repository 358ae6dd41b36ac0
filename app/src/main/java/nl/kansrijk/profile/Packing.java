package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.Recognition.Status;
import tools.jackson.databind.json.JsonMapper;

/** The packed form of what counts: a list of short lists, so that a whole region is read in seconds. */
final class Packing {
    private static final JsonMapper JSON = new JsonMapper();

    private Packing() {}

    /** Keeps the newest of each thing, when it may count and is shared with the region. Statements come newest first. */
    static List<CurrentFact> pack(List<Statement> newestFirst) {
        var seen = new HashSet<String>();
        var facts = new ArrayList<CurrentFact>();
        for (var said : newestFirst) {
            if (!seen.add(said.fact().characteristic() + " " + said.fact().item())) continue;
            if (said.terms().share().reaches(ShareLevel.CHAIN) && undisputed(said)) facts.add(fact(said));
        }
        return facts;
    }

    static String write(List<CurrentFact> facts) {
        return JSON.writeValueAsString(facts.stream().map(Packing::words).toList());
    }

    static List<CurrentFact> read(String packed) {
        var facts = new ArrayList<CurrentFact>();
        for (var words : JSON.readValue(packed, String[][].class)) facts.add(fact(words));
        return facts;
    }

    private static boolean undisputed(Statement said) {
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
                words[5].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words[5])));
    }

    private static List<String> words(CurrentFact fact) {
        return List.of(
                fact.characteristic(),
                fact.item(),
                ValueText.write(fact.value()),
                fact.share().name(),
                fact.recognition().name(),
                fact.validUntil().map(LocalDate::toString).orElse(""));
    }
}
