package nl.kansrijk.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.kansrijk.profile.Current.CurrentFact;
import nl.kansrijk.profile.Current.Doubt;

/** What counts in matching, of everything that was ever said. Its text is {@link PackedText}. */
final class Packing {
    /** Where something else could answer in place of what is disputed, so that the dispute itself must be known. */
    private static final String SKILL = "HS_SKILL";

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

    private static Doubt doubt(Statement said) {
        return new Doubt(
                said.fact().characteristic(),
                said.fact().item(),
                said.terms().share(),
                said.terms().validUntil());
    }
}
