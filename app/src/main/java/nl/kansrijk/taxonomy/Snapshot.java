package nl.kansrijk.taxonomy;

import java.util.List;
import java.util.Map;

/** Everything at one version, never changed after it was made. */
record Snapshot(
        long version,
        SkillShelf skills,
        OccupationShelf occupations,
        GroupShelf groups,
        Map<String, Wording> isco,
        PlaceShelf places,
        Map<String, List<RuleParameter>> rules,
        Derived derived) {

    /** What is reckoned from the rest. */
    record Derived(Kinship kinship, ConceptWords words) {}

    Kinship kinship() {
        return derived.kinship();
    }

    ConceptWords words() {
        return derived.words();
    }
}
