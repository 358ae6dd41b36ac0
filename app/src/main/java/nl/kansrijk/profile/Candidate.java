package nl.kansrijk.profile;

import java.util.List;
import java.util.Optional;

/**
 * A person as others may see them: traits from an allow-list, nothing else. Has no number, name, place, age, benefit or
 * own words, so that they cannot leave with it. Source: domain c.11, rulings 6.
 */
public record Candidate(List<Trait> traits) {
    public Candidate {
        traits = List.copyOf(traits);
    }

    /** Parts of the card. */
    public enum Group {
        SKILLS,
        LANGUAGES,
        PAPERS,
        EXPERIENCE,
        COMPETENCIES,
        WISHES,
        PRACTICAL,
        FUNCTION
    }

    /** One trait: the characteristic, its item (empty when it has none) and what is so. Never own words. */
    public record Trait(Group group, String characteristic, String item, Value value) {
        public Trait {
            if (value instanceof Value.Text) throw new IllegalArgumentException("own words never stand on a card");
        }
    }

    /** The traits of one part of the card. */
    public List<Trait> in(Group group) {
        return traits.stream().filter(trait -> trait.group() == group).toList();
    }

    /** The value of a characteristic without items, when it is known and shared. */
    public Optional<Value> value(String characteristic) {
        return traits.stream()
                .filter(trait -> trait.characteristic().equals(characteristic)
                        && trait.item().isEmpty())
                .map(Trait::value)
                .findFirst();
    }
}
