package nl.kansrijk.profile.presentation;

import java.util.List;
import nl.kansrijk.profile.Statement.Fact;

/** A presentation as others see it: a code name, own words and facts of the allow-list. Nothing tells who it is. */
public record Shown(String codeName, String words, List<Fact> facts) {
    public Shown {
        facts = List.copyOf(facts);
    }
}
